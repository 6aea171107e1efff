"""GET /context/ontologies/{ontology_id}/workrooms/{workroom_id}/subgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_subgraph import WorkroomSubgraph
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_workroom_subgraph",
    method="GET",
    path="/context/ontologies/{ontology_id}/workrooms/{workroom_id}/subgraph",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_workroom_subgraph(
    ontology_id: UUID | str,
    workroom_id: UUID | str,
    *,
    max_nodes: int | None | Unset = UNSET,
    max_edges: int | None | Unset = UNSET,
) -> Request[WorkroomSubgraph]:
    """Return the part of an ontology's graph that belongs to a workroom.

    GET /context/ontologies/{ontology_id}/workrooms/{workroom_id}/subgraph
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('get_workroom_subgraph', 'ontology_id', ontology_id)}/workrooms/{segment('get_workroom_subgraph', 'workroom_id', workroom_id)}/subgraph",
        _parse,
        query=pairs(("max_nodes", max_nodes), ("max_edges", max_edges)),
    )


def _parse(data: Any) -> WorkroomSubgraph:
    from ...models.workroom_subgraph import WorkroomSubgraph

    return WorkroomSubgraph.from_dict(data)
