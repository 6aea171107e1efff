"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.unified_search_response_search_mode import UnifiedSearchResponseSearchMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.agentic_search_iteration import AgenticSearchIteration
    from ..models.citation import Citation
    from ..models.search_result import SearchResult
    from ..models.source_reference import SourceReference


@_attrs_define(kw_only=True)
class UnifiedSearchResponse:
    """Schema UnifiedSearchResponse; members the contract does not know are kept."""

    query: str
    citations: list[Citation] | None | Unset = UNSET
    collections_searched: list[str] | Unset = UNSET
    context: None | str | Unset = UNSET
    exact_match_count: int | Unset = UNSET
    graph_facts: list[SearchResult] | None | Unset = UNSET
    graph_results: int | None | Unset = UNSET
    is_exact_query: bool | Unset = UNSET
    iteration_history: list[AgenticSearchIteration] | None | Unset = UNSET
    iterations: int | None | Unset = UNSET
    lexical_degraded_reason: None | str | Unset = UNSET
    lexical_provider: None | str | Unset = UNSET
    partial_failures: list[Any] | Unset = UNSET
    refinement_queries: list[str] | None | Unset = UNSET
    results: list[SearchResult] | Unset = UNSET
    retrieval_mode: str | Unset = UNSET
    search_mode: UnifiedSearchResponseSearchMode | Unset = UNSET
    search_time_ms: float | Unset = UNSET
    semantic_neighbor_count: int | Unset = UNSET
    semantic_neighbors: list[SearchResult] | Unset = UNSET
    sources: list[SourceReference] | Unset = UNSET
    synthesis: None | str | Unset = UNSET
    total_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        citations: list[dict[str, Any]] | None | Unset
        if isinstance(self.citations, Unset):
            citations = UNSET
        elif isinstance(self.citations, list):
            citations = []
            for citations_type_0_item_data in self.citations:
                citations_type_0_item = citations_type_0_item_data.to_dict()
                citations.append(citations_type_0_item)

        else:
            citations = self.citations

        if citations is not UNSET:
            field_dict["citations"] = citations
        collections_searched: list[str] | Unset = UNSET
        if not isinstance(self.collections_searched, Unset):
            collections_searched = self.collections_searched

        if collections_searched is not UNSET:
            field_dict["collections_searched"] = collections_searched
        context = self.context

        if context is not UNSET:
            field_dict["context"] = context
        exact_match_count = self.exact_match_count
        if exact_match_count is not UNSET:
            field_dict["exact_match_count"] = exact_match_count
        graph_facts: list[dict[str, Any]] | None | Unset
        if isinstance(self.graph_facts, Unset):
            graph_facts = UNSET
        elif isinstance(self.graph_facts, list):
            graph_facts = []
            for graph_facts_type_0_item_data in self.graph_facts:
                graph_facts_type_0_item = graph_facts_type_0_item_data.to_dict()
                graph_facts.append(graph_facts_type_0_item)

        else:
            graph_facts = self.graph_facts

        if graph_facts is not UNSET:
            field_dict["graph_facts"] = graph_facts
        graph_results = self.graph_results

        if graph_results is not UNSET:
            field_dict["graph_results"] = graph_results
        is_exact_query = self.is_exact_query
        if is_exact_query is not UNSET:
            field_dict["is_exact_query"] = is_exact_query
        iteration_history: list[dict[str, Any]] | None | Unset
        if isinstance(self.iteration_history, Unset):
            iteration_history = UNSET
        elif isinstance(self.iteration_history, list):
            iteration_history = []
            for iteration_history_type_0_item_data in self.iteration_history:
                iteration_history_type_0_item = iteration_history_type_0_item_data.to_dict()
                iteration_history.append(iteration_history_type_0_item)

        else:
            iteration_history = self.iteration_history

        if iteration_history is not UNSET:
            field_dict["iteration_history"] = iteration_history
        iterations = self.iterations

        if iterations is not UNSET:
            field_dict["iterations"] = iterations
        lexical_degraded_reason = self.lexical_degraded_reason

        if lexical_degraded_reason is not UNSET:
            field_dict["lexical_degraded_reason"] = lexical_degraded_reason
        lexical_provider = self.lexical_provider

        if lexical_provider is not UNSET:
            field_dict["lexical_provider"] = lexical_provider
        partial_failures: list[Any] | Unset = UNSET
        if not isinstance(self.partial_failures, Unset):
            partial_failures = self.partial_failures

        if partial_failures is not UNSET:
            field_dict["partial_failures"] = partial_failures
        refinement_queries: list[str] | None | Unset
        if isinstance(self.refinement_queries, Unset):
            refinement_queries = UNSET
        elif isinstance(self.refinement_queries, list):
            refinement_queries = self.refinement_queries

        else:
            refinement_queries = self.refinement_queries

        if refinement_queries is not UNSET:
            field_dict["refinement_queries"] = refinement_queries
        results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = []
            for results_item_data in self.results:
                results_item = results_item_data.to_dict()
                results.append(results_item)

        if results is not UNSET:
            field_dict["results"] = results
        retrieval_mode = self.retrieval_mode
        if retrieval_mode is not UNSET:
            field_dict["retrieval_mode"] = retrieval_mode
        search_mode: str | Unset = UNSET
        if not isinstance(self.search_mode, Unset):
            search_mode = self.search_mode.value

        if search_mode is not UNSET:
            field_dict["search_mode"] = search_mode
        search_time_ms = self.search_time_ms
        if search_time_ms is not UNSET:
            field_dict["search_time_ms"] = search_time_ms
        semantic_neighbor_count = self.semantic_neighbor_count
        if semantic_neighbor_count is not UNSET:
            field_dict["semantic_neighbor_count"] = semantic_neighbor_count
        semantic_neighbors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.semantic_neighbors, Unset):
            semantic_neighbors = []
            for semantic_neighbors_item_data in self.semantic_neighbors:
                semantic_neighbors_item = semantic_neighbors_item_data.to_dict()
                semantic_neighbors.append(semantic_neighbors_item)

        if semantic_neighbors is not UNSET:
            field_dict["semantic_neighbors"] = semantic_neighbors
        sources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.to_dict()
                sources.append(sources_item)

        if sources is not UNSET:
            field_dict["sources"] = sources
        synthesis = self.synthesis

        if synthesis is not UNSET:
            field_dict["synthesis"] = synthesis
        total_count = self.total_count
        if total_count is not UNSET:
            field_dict["total_count"] = total_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.agentic_search_iteration import AgenticSearchIteration
        from ..models.citation import Citation
        from ..models.search_result import SearchResult
        from ..models.source_reference import SourceReference

        d = dict(src_dict)
        query = d.pop("query")

        def _parse_citations(data: Any) -> list[Citation] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                citations_type_0 = []
                for citations_type_0_item_data in data:
                    citations_type_0_item = Citation.from_dict(citations_type_0_item_data)

                    citations_type_0.append(citations_type_0_item)

                return citations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Citation] | None | Unset, data)

        citations = _parse_citations(d.pop("citations", UNSET))

        collections_searched = d.pop("collections_searched", UNSET)

        context = d.pop("context", UNSET)

        exact_match_count = d.pop("exact_match_count", UNSET)

        def _parse_graph_facts(data: Any) -> list[SearchResult] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                graph_facts_type_0 = []
                for graph_facts_type_0_item_data in data:
                    graph_facts_type_0_item = SearchResult.from_dict(graph_facts_type_0_item_data)

                    graph_facts_type_0.append(graph_facts_type_0_item)

                return graph_facts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SearchResult] | None | Unset, data)

        graph_facts = _parse_graph_facts(d.pop("graph_facts", UNSET))

        graph_results = d.pop("graph_results", UNSET)

        is_exact_query = d.pop("is_exact_query", UNSET)

        def _parse_iteration_history(data: Any) -> list[AgenticSearchIteration] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                iteration_history_type_0 = []
                for iteration_history_type_0_item_data in data:
                    iteration_history_type_0_item = AgenticSearchIteration.from_dict(
                        iteration_history_type_0_item_data
                    )

                    iteration_history_type_0.append(iteration_history_type_0_item)

                return iteration_history_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgenticSearchIteration] | None | Unset, data)

        iteration_history = _parse_iteration_history(d.pop("iteration_history", UNSET))

        iterations = d.pop("iterations", UNSET)

        lexical_degraded_reason = d.pop("lexical_degraded_reason", UNSET)

        lexical_provider = d.pop("lexical_provider", UNSET)

        partial_failures = d.pop("partial_failures", UNSET)

        def _parse_refinement_queries(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                refinement_queries_type_0 = data

                return refinement_queries_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        refinement_queries = _parse_refinement_queries(d.pop("refinement_queries", UNSET))

        _results = d.pop("results", UNSET)
        results: list[SearchResult] | Unset = UNSET
        if _results is not UNSET:
            results = []
            for results_item_data in _results:
                results_item = SearchResult.from_dict(results_item_data)

                results.append(results_item)

        retrieval_mode = d.pop("retrieval_mode", UNSET)
        _search_mode = d.pop("search_mode", UNSET)
        search_mode: UnifiedSearchResponseSearchMode | Unset
        if isinstance(_search_mode, Unset):
            search_mode = UNSET
        else:
            search_mode = UnifiedSearchResponseSearchMode(_search_mode)

        search_time_ms = d.pop("search_time_ms", UNSET)
        semantic_neighbor_count = d.pop("semantic_neighbor_count", UNSET)
        _semantic_neighbors = d.pop("semantic_neighbors", UNSET)
        semantic_neighbors: list[SearchResult] | Unset = UNSET
        if _semantic_neighbors is not UNSET:
            semantic_neighbors = []
            for semantic_neighbors_item_data in _semantic_neighbors:
                semantic_neighbors_item = SearchResult.from_dict(semantic_neighbors_item_data)

                semantic_neighbors.append(semantic_neighbors_item)

        _sources = d.pop("sources", UNSET)
        sources: list[SourceReference] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                sources_item = SourceReference.from_dict(sources_item_data)

                sources.append(sources_item)

        synthesis = d.pop("synthesis", UNSET)

        total_count = d.pop("total_count", UNSET)
        found = cls(
            query=query,
            citations=citations,
            collections_searched=collections_searched,
            context=context,
            exact_match_count=exact_match_count,
            graph_facts=graph_facts,
            graph_results=graph_results,
            is_exact_query=is_exact_query,
            iteration_history=iteration_history,
            iterations=iterations,
            lexical_degraded_reason=lexical_degraded_reason,
            lexical_provider=lexical_provider,
            partial_failures=partial_failures,
            refinement_queries=refinement_queries,
            results=results,
            retrieval_mode=retrieval_mode,
            search_mode=search_mode,
            search_time_ms=search_time_ms,
            semantic_neighbor_count=semantic_neighbor_count,
            semantic_neighbors=semantic_neighbors,
            sources=sources,
            synthesis=synthesis,
            total_count=total_count,
        )
        found.additional_properties = d
        return found
