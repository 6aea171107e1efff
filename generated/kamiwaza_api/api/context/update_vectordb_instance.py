"""PUT /context/vectordbs/{vectordb_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.update_vector_db_instance import UpdateVectorDBInstance
    from ...models.vector_db_instance import VectorDBInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.update_vectordb_instance",
    method="PUT",
    path="/context/vectordbs/{vectordb_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def update_vectordb_instance(
    vectordb_id: UUID | str,
    *,
    body: UpdateVectorDBInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBInstance]:
    """Update a vector database.

    PUT /context/vectordbs/{vectordb_id}
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('update_vectordb_instance', 'vectordb_id', vectordb_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBInstance:
    from ...models.vector_db_instance import VectorDBInstance

    return VectorDBInstance.from_dict(data)
