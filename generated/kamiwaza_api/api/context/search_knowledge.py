"""POST /context/ontologies/{ontology_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.knowledge_search_result import KnowledgeSearchResult
    from ...models.search_knowledge_request import SearchKnowledgeRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.search_knowledge",
    method="POST",
    path="/context/ontologies/{ontology_id}/search",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def search_knowledge(
    ontology_id: UUID | str,
    *,
    body: SearchKnowledgeRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[KnowledgeSearchResult]:
    """Search the facts of an ontology.

    POST /context/ontologies/{ontology_id}/search
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('search_knowledge', 'ontology_id', ontology_id)}/search",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> KnowledgeSearchResult:
    from ...models.knowledge_search_result import KnowledgeSearchResult

    return KnowledgeSearchResult.from_dict(data)
