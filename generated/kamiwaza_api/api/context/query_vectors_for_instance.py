"""POST /context/vectordbs/{vectordb_id}/query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.vector_db_query_request import VectorDBQueryRequest
    from ...models.vector_db_query_result import VectorDBQueryResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.query_vectors_for_instance",
    method="POST",
    path="/context/vectordbs/{vectordb_id}/query",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def query_vectors_for_instance(
    vectordb_id: UUID | str,
    *,
    body: VectorDBQueryRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBQueryResult]:
    """Query a vector database named in the path.

    POST /context/vectordbs/{vectordb_id}/query
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('query_vectors_for_instance', 'vectordb_id', vectordb_id)}/query",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBQueryResult:
    from ...models.vector_db_query_result import VectorDBQueryResult

    return VectorDBQueryResult.from_dict(data)
