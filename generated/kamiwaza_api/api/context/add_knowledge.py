"""POST /context/ontologies/{ontology_id}/knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.add_knowledge_request import AddKnowledgeRequest
    from ...models.add_knowledge_result import AddKnowledgeResult
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.add_knowledge",
    method="POST",
    path="/context/ontologies/{ontology_id}/knowledge",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.ontology_ingestion", id="{ontology_id}"),
)


def add_knowledge(
    ontology_id: UUID | str,
    *,
    body: AddKnowledgeRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[AddKnowledgeResult]:
    """Extract knowledge from messages and add it to an ontology.

    POST /context/ontologies/{ontology_id}/knowledge
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('add_knowledge', 'ontology_id', ontology_id)}/knowledge",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> AddKnowledgeResult:
    from ...models.add_knowledge_result import AddKnowledgeResult

    return AddKnowledgeResult.from_dict(data)
