"""POST /context/collections/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.collection_info import CollectionInfo
    from ...models.create_collection import CreateCollection
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_collection",
    method="POST",
    path="/context/collections/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_collection(
    *,
    body: CreateCollection | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[CollectionInfo]:
    """Create a collection for vectors of a given dimension.

    POST /context/collections/
    """
    return Request(
        ENDPOINT,
        "/context/collections/",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> CollectionInfo:
    from ...models.collection_info import CollectionInfo

    return CollectionInfo.from_dict(data)
