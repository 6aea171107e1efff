"""POST /context/vectordbs/query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.vector_db_query_request import VectorDBQueryRequest
    from ...models.vector_db_query_result import VectorDBQueryResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.query_vectors",
    method="POST",
    path="/context/vectordbs/query",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def query_vectors(
    *,
    body: VectorDBQueryRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[VectorDBQueryResult]:
    """Query a vector database named in the body.

    POST /context/vectordbs/query
    """
    return Request(
        ENDPOINT,
        "/context/vectordbs/query",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> VectorDBQueryResult:
    from ...models.vector_db_query_result import VectorDBQueryResult

    return VectorDBQueryResult.from_dict(data)
