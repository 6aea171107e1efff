"""POST /context/vectordbs/{vectordb_id}/insert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.vector_db_insert_request import VectorDBInsertRequest
    from ...models.vector_db_insert_result import VectorDBInsertResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.insert_vectors_for_instance",
    method="POST",
    path="/context/vectordbs/{vectordb_id}/insert",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def insert_vectors_for_instance(
    vectordb_id: UUID | str,
    *,
    body: VectorDBInsertRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBInsertResult]:
    """Insert vectors into a vector database named in the path.

    POST /context/vectordbs/{vectordb_id}/insert
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('insert_vectors_for_instance', 'vectordb_id', vectordb_id)}/insert",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBInsertResult:
    from ...models.vector_db_insert_result import VectorDBInsertResult

    return VectorDBInsertResult.from_dict(data)
