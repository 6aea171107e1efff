"""POST /context/vectordbs/{vectordb_id}/scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.scale_vector_db_instance import ScaleVectorDBInstance
    from ...models.vector_db_instance import VectorDBInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.scale_vectordb_instance",
    method="POST",
    path="/context/vectordbs/{vectordb_id}/scale",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.vectordb_scale", id="{vectordb_id}"),
)


def scale_vectordb_instance(
    vectordb_id: UUID | str,
    *,
    body: ScaleVectorDBInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBInstance]:
    """Change how many replicas a vector database has.

    POST /context/vectordbs/{vectordb_id}/scale
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('scale_vectordb_instance', 'vectordb_id', vectordb_id)}/scale",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBInstance:
    from ...models.vector_db_instance import VectorDBInstance

    return VectorDBInstance.from_dict(data)
