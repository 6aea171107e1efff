"""GET /context/collections/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.collection_info import CollectionInfo
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_collections",
    method="GET",
    path="/context/collections/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_collections(
    *, vectordb_id: UUID | str | None | Unset = UNSET, x_workroom_id: str | None | Unset = UNSET
) -> Request[list[CollectionInfo]]:
    """List the collections of the workroom.

    GET /context/collections/
    """
    return Request(
        ENDPOINT,
        "/context/collections/",
        _parse,
        query=pairs(("vectordb_id", vectordb_id)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> list[CollectionInfo]:
    from ...models.collection_info import CollectionInfo

    answer: list[CollectionInfo] = each(CollectionInfo.from_dict)(data)
    return answer
