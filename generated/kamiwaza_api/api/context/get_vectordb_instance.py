"""GET /context/vectordbs/{vectordb_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.vector_db_instance import VectorDBInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_vectordb_instance",
    method="GET",
    path="/context/vectordbs/{vectordb_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_vectordb_instance(
    vectordb_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[VectorDBInstance]:
    """Return one vector database.

    GET /context/vectordbs/{vectordb_id}
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('get_vectordb_instance', 'vectordb_id', vectordb_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> VectorDBInstance:
    from ...models.vector_db_instance import VectorDBInstance

    return VectorDBInstance.from_dict(data)
