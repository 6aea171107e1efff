# Written by scripts/unasync.py from kamiwaza/_async/services/context/_graph.py: edit that.
"""Asking a graph what it knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.context_knowledge import (
    EpisodesResult,
    GetMemoryRequest,
    KnowledgeSearchResult,
    Memory,
    SearchKnowledgeRequest,
    WorkroomSubgraph,
)
from kamiwaza.schemas.context_ontologies import OntologyInstance
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    get_episodes,
    get_memory,
    get_workroom_subgraph,
    search_knowledge,
)


class GraphMixin(BaseService):
    """What comes out of the graphs of `client.context.ontologies`."""

    def search(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        query: str,
        groups: Sequence[str],
        max_results: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> KnowledgeSearchResult:
        """Return the facts of some groups that answer a question, at most 10 (1 to 100).

        Raises ResourceNotFoundError if there is no such graph here.
        """
        body = SearchKnowledgeRequest(query=query, group_ids=[*groups], max_results=max_results)
        request = search_knowledge(
            identifier(ontology, "ontology"), body=body, x_workroom_id=room_id(workroom)
        )
        return self._call(request, KnowledgeSearchResult)

    def memory(
        self,
        ontology: OntologyInstance | UUID | str,
        *,
        group: str,
        query: str,
        max_facts: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Memory:
        """Return what a group remembers of something: at most 10 facts (1 to 50), and the rest."""
        body = GetMemoryRequest(group_id=group, query=query, max_facts=max_facts)
        request = get_memory(
            identifier(ontology, "ontology"), body=body, x_workroom_id=room_id(workroom)
        )
        return self._call(request, Memory)

    def episodes(
        self,
        ontology: OntologyInstance | UUID | str,
        group: str,
        *,
        last_n: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EpisodesResult:
        """Return the last 10 episodes of a group, or `last_n` (1 to 100); there is no next page."""
        request = get_episodes(
            identifier(ontology, "ontology"),
            group,
            last_n=last_n,
            x_workroom_id=room_id(workroom),
        )
        return self._call(request, EpisodesResult)

    def subgraph(
        self,
        ontology: OntologyInstance | UUID | str,
        workroom: WorkroomFields | UUID | str,
        *,
        max_nodes: int | None = None,
        max_edges: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomSubgraph:
        """Return what a graph knows of a workroom: things, and the facts that link them.

        At most `max_nodes` (500) things and `max_edges` (2500) facts; `truncated` tells that there
        are more.
        """
        request = get_workroom_subgraph(
            identifier(ontology, "ontology"),
            id_of(workroom, "workroom"),
            max_nodes=max_nodes,
            max_edges=max_edges,
        )
        return self._call(request, WorkroomSubgraph)
