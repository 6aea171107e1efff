"""DELETE /context/collections/{collection_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, pairs, parse_none, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_collection",
    method="DELETE",
    path="/context/collections/{collection_name}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_collection(
    collection_name: str,
    *,
    vectordb_id: UUID | str | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[None]:
    """Delete a collection.

    DELETE /context/collections/{collection_name}
    """
    return Request(
        ENDPOINT,
        f"/context/collections/{segment('delete_collection', 'collection_name', collection_name)}",
        parse_none,
        query=pairs(("vectordb_id", vectordb_id)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )
