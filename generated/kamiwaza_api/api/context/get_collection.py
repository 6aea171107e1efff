"""GET /context/collections/{collection_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.collection_info import CollectionInfo
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_collection",
    method="GET",
    path="/context/collections/{collection_name}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_collection(
    collection_name: str,
    *,
    vectordb_id: UUID | str | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[CollectionInfo]:
    """Return one collection.

    GET /context/collections/{collection_name}
    """
    return Request(
        ENDPOINT,
        f"/context/collections/{segment('get_collection', 'collection_name', collection_name)}",
        _parse,
        query=pairs(("vectordb_id", vectordb_id)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> CollectionInfo:
    from ...models.collection_info import CollectionInfo

    return CollectionInfo.from_dict(data)
