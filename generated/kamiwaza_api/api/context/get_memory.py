"""POST /context/ontologies/{ontology_id}/memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.get_memory_request import GetMemoryRequest
    from ...models.memory_result import MemoryResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_memory",
    method="POST",
    path="/context/ontologies/{ontology_id}/memory",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_memory(
    ontology_id: UUID | str,
    *,
    body: GetMemoryRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[MemoryResult]:
    """Recall the facts, entities and episodes an ontology remembers.

    POST /context/ontologies/{ontology_id}/memory
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('get_memory', 'ontology_id', ontology_id)}/memory",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> MemoryResult:
    from ...models.memory_result import MemoryResult

    return MemoryResult.from_dict(data)
