"""POST /context/vectordbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_vector_db_instance import CreateVectorDBInstance
    from ...models.vector_db_instance import VectorDBInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_vectordb_instance",
    method="POST",
    path="/context/vectordbs",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.vectordb", id="id"),
)


def create_vectordb_instance(
    *,
    body: CreateVectorDBInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBInstance]:
    """Create a vector database and start it.

    POST /context/vectordbs
    """
    return Request(
        ENDPOINT,
        "/context/vectordbs",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBInstance:
    from ...models.vector_db_instance import VectorDBInstance

    return VectorDBInstance.from_dict(data)
