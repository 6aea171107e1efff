# Written by scripts/unasync.py from kamiwaza/_async/services/context/_graph.py: edit that.
"""Reading knowledge graphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import id_of, key_of
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
    """Search and read knowledge graphs."""

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
        """Return the facts of a graph that answer a query, the best first.

        Args:
            ontology: the knowledge graph or its id.
            query: the question to answer.
            groups: the names of the groups to search.
            max_results: the most facts to return, 1 to 100. Default: 10.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        body = SearchKnowledgeRequest(query=query, group_ids=[*groups], max_results=max_results)
        request = search_knowledge(
            key_of(ontology, "ontology"), body=body, x_workroom_id=workroom_id_of(workroom)
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
        """Return the facts, entities and episodes of a group that match a query.

        Args:
            ontology: the knowledge graph or its id.
            group: the name of the group.
            query: the question to answer.
            max_facts: the most facts to return, 1 to 50. Default: 10.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        body = GetMemoryRequest(group_id=group, query=query, max_facts=max_facts)
        request = get_memory(
            key_of(ontology, "ontology"), body=body, x_workroom_id=workroom_id_of(workroom)
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
        """Return the last episodes of a group: the messages that it was given.

        There is no next page.

        Args:
            ontology: the knowledge graph or its id.
            group: the name of the group.
            last_n: the number of episodes, 1 to 100. Default: 10.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        request = get_episodes(
            key_of(ontology, "ontology"),
            group,
            last_n=last_n,
            x_workroom_id=workroom_id_of(workroom),
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
        """Return the part of a graph that belongs to a workroom: its nodes and edges.

        `truncated` of the answer says that there are more.

        Args:
            ontology: the knowledge graph or its id.
            workroom: the workroom whose part is returned, or its id.
            max_nodes: the most nodes to return, 1 to 500. Default: 500.
            max_edges: the most edges to return, 1 to 2500. Default: 2500.

        Raises:
            ResourceNotFoundError: the workroom has no such graph.
        """
        request = get_workroom_subgraph(
            key_of(ontology, "ontology"),
            id_of(workroom, "workroom"),
            max_nodes=max_nodes,
            max_edges=max_edges,
        )
        return self._call(request, WorkroomSubgraph)
