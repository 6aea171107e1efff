# Written by scripts/unasync.py from kamiwaza/_async/services/context/_search.py: edit that.
"""Searching what a workroom knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_collections import CollectionInfo, collection_name_of
from kamiwaza.schemas.context_ontologies import OntologyInstance
from kamiwaza.schemas.context_search import (
    SearchMode,
    SearchRequest,
    SearchResults,
    UnifiedSearchRequest,
    UnifiedSearchResults,
)
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import search, unified_search

SYNTHESIS = 120.0
"""Seconds that a search may take in which a model writes an answer."""


class ContextSearchMixin(BaseService):
    """Search a workroom."""

    def search(
        self,
        query: str,
        *,
        top_k: int | None = None,
        collection: CollectionInfo | str | None = None,
        vectordb: VectorDBInstance | UUID | str | None = None,
        filters: JsonObject | None = None,
        score_threshold: float | None = None,
        search_mode: SearchMode | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> SearchResults:
        """Return what fits a query best: `top_k` pieces of text (1 to 100), from one request.

        `score_threshold` (0 to 1) leaves out what fits less; `filters` are members of the
        metadata. `unified_search` can do more. Raises ResourceNotFoundError for an unknown
        collection, ServiceUnavailableError, with a `code`, while a part of the service is away.
        """
        body = SearchRequest(
            query=query,
            top_k=top_k,
            collection_name=collection_name_of(collection),
            vectordb_id=identifier(vectordb, "vectordb"),
            filters=filters,
            score_threshold=score_threshold,
            search_mode=search_mode,
        )
        request = search(body=body, x_workroom_id=room_id(workroom))
        return self._call(request, SearchResults)

    def unified_search(
        self,
        query: str,
        *,
        top_k: int | None = None,
        collection: CollectionInfo | str | None = None,
        collections: Sequence[CollectionInfo | str] | None = None,
        vectordb: VectorDBInstance | UUID | str | None = None,
        vectordbs: Sequence[VectorDBInstance | UUID | str] | None = None,
        ontology: OntologyInstance | UUID | str | None = None,
        groups: Sequence[str] | None = None,
        filters: JsonObject | None = None,
        score_threshold: float | None = None,
        relevance_threshold: float | None = None,
        search_mode: SearchMode | str | None = None,
        enable_graph_search: bool | None = None,
        max_iterations: int | None = None,
        format_context: bool | None = None,
        synthesize: bool | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> UnifiedSearchResults:
        """Return what fits a query best, by meaning, by words and, if wanted, out of a graph.

        `format_context` adds the results as one text for a prompt, `synthesize` an answer that a
        model writes with citations, which takes a while. `max_iterations` (1 to 10) lets the
        platform refine the query until results reach `relevance_threshold`. One broken part does
        not fail the search: `degraded` and `partial_failures` tell. Raises ResourceNotFoundError
        for an unknown collection, ServiceUnavailableError, with a `code`, while nothing works.
        """
        body = UnifiedSearchRequest(
            query=query,
            top_k=top_k,
            collection_name=collection_name_of(collection),
            collection_names=None
            if collections is None
            else [collection_name_of(one) for one in collections],
            vectordb_id=identifier(vectordb, "vectordb"),
            vectordb_ids=None
            if vectordbs is None
            else [identifier(one, "vectordbs") for one in vectordbs],
            ontology_id=identifier(ontology, "ontology"),
            group_ids=None if groups is None else [*groups],
            filters=filters,
            score_threshold=score_threshold,
            relevance_threshold=relevance_threshold,
            search_mode=search_mode,
            enable_graph_search=enable_graph_search,
            max_iterations=max_iterations,
            format_context=format_context,
            synthesize=synthesize,
        )
        request = unified_search(body=body, x_workroom_id=room_id(workroom))
        timeout = SYNTHESIS if synthesize else None
        return self._call(request, UnifiedSearchResults, timeout=timeout)
