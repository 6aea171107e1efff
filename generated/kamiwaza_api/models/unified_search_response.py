"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.citations is not UNSET:
            field_dict["citations"] = to_json(self.citations)
        if self.collections_searched is not UNSET:
            field_dict["collections_searched"] = self.collections_searched
        if self.context is not UNSET:
            field_dict["context"] = self.context
        if self.exact_match_count is not UNSET:
            field_dict["exact_match_count"] = self.exact_match_count
        if self.graph_facts is not UNSET:
            field_dict["graph_facts"] = to_json(self.graph_facts)
        if self.graph_results is not UNSET:
            field_dict["graph_results"] = self.graph_results
        if self.is_exact_query is not UNSET:
            field_dict["is_exact_query"] = self.is_exact_query
        if self.iteration_history is not UNSET:
            field_dict["iteration_history"] = to_json(self.iteration_history)
        if self.iterations is not UNSET:
            field_dict["iterations"] = self.iterations
        if self.lexical_degraded_reason is not UNSET:
            field_dict["lexical_degraded_reason"] = self.lexical_degraded_reason
        if self.lexical_provider is not UNSET:
            field_dict["lexical_provider"] = self.lexical_provider
        if self.partial_failures is not UNSET:
            field_dict["partial_failures"] = self.partial_failures
        if self.refinement_queries is not UNSET:
            field_dict["refinement_queries"] = self.refinement_queries
        if self.results is not UNSET:
            field_dict["results"] = to_json(self.results)
        if self.retrieval_mode is not UNSET:
            field_dict["retrieval_mode"] = self.retrieval_mode
        if self.search_mode is not UNSET:
            field_dict["search_mode"] = to_json(self.search_mode)
        if self.search_time_ms is not UNSET:
            field_dict["search_time_ms"] = self.search_time_ms
        if self.semantic_neighbor_count is not UNSET:
            field_dict["semantic_neighbor_count"] = self.semantic_neighbor_count
        if self.semantic_neighbors is not UNSET:
            field_dict["semantic_neighbors"] = to_json(self.semantic_neighbors)
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        if self.synthesis is not UNSET:
            field_dict["synthesis"] = self.synthesis
        if self.total_count is not UNSET:
            field_dict["total_count"] = self.total_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.agentic_search_iteration import AgenticSearchIteration
        from ..models.citation import Citation
        from ..models.search_result import SearchResult
        from ..models.source_reference import SourceReference

        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            citations=given(either(each(Citation.from_dict)), d.pop("citations", UNSET)),
            collections_searched=d.pop("collections_searched", UNSET),
            context=d.pop("context", UNSET),
            exact_match_count=d.pop("exact_match_count", UNSET),
            graph_facts=given(either(each(SearchResult.from_dict)), d.pop("graph_facts", UNSET)),
            graph_results=d.pop("graph_results", UNSET),
            is_exact_query=d.pop("is_exact_query", UNSET),
            iteration_history=given(
                either(each(AgenticSearchIteration.from_dict)), d.pop("iteration_history", UNSET)
            ),
            iterations=d.pop("iterations", UNSET),
            lexical_degraded_reason=d.pop("lexical_degraded_reason", UNSET),
            lexical_provider=d.pop("lexical_provider", UNSET),
            partial_failures=d.pop("partial_failures", UNSET),
            refinement_queries=d.pop("refinement_queries", UNSET),
            results=given(each(SearchResult.from_dict), d.pop("results", UNSET)),
            retrieval_mode=d.pop("retrieval_mode", UNSET),
            search_mode=given(UnifiedSearchResponseSearchMode, d.pop("search_mode", UNSET)),
            search_time_ms=d.pop("search_time_ms", UNSET),
            semantic_neighbor_count=d.pop("semantic_neighbor_count", UNSET),
            semantic_neighbors=given(
                each(SearchResult.from_dict), d.pop("semantic_neighbors", UNSET)
            ),
            sources=given(each(SourceReference.from_dict), d.pop("sources", UNSET)),
            synthesis=d.pop("synthesis", UNSET),
            total_count=d.pop("total_count", UNSET),
        )
        found.additional_properties = d
        return found
