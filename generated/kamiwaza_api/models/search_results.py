"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_results_search_mode import SearchResultsSearchMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.search_result import SearchResult


@_attrs_define(kw_only=True)
class SearchResults:
    """Schema SearchResults; members the contract does not know are kept."""

    query: str
    collections_searched: list[str] | Unset = UNSET
    exact_match_count: int | Unset = UNSET
    is_exact_query: bool | Unset = UNSET
    lexical_degraded_reason: None | str | Unset = UNSET
    lexical_provider: None | str | Unset = UNSET
    partial_failures: list[Any] | Unset = UNSET
    results: list[SearchResult] | Unset = UNSET
    retrieval_mode: str | Unset = UNSET
    search_mode: SearchResultsSearchMode | Unset = UNSET
    search_time_ms: float | Unset = UNSET
    semantic_neighbor_count: int | Unset = UNSET
    semantic_neighbors: list[SearchResult] | Unset = UNSET
    total_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        collections_searched: list[str] | Unset = UNSET
        if not isinstance(self.collections_searched, Unset):
            collections_searched = self.collections_searched

        if collections_searched is not UNSET:
            field_dict["collections_searched"] = collections_searched
        exact_match_count = self.exact_match_count
        if exact_match_count is not UNSET:
            field_dict["exact_match_count"] = exact_match_count
        is_exact_query = self.is_exact_query
        if is_exact_query is not UNSET:
            field_dict["is_exact_query"] = is_exact_query
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
        total_count = self.total_count
        if total_count is not UNSET:
            field_dict["total_count"] = total_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.search_result import SearchResult

        d = dict(src_dict)
        query = d.pop("query")
        collections_searched = d.pop("collections_searched", UNSET)

        exact_match_count = d.pop("exact_match_count", UNSET)
        is_exact_query = d.pop("is_exact_query", UNSET)
        lexical_degraded_reason = d.pop("lexical_degraded_reason", UNSET)

        lexical_provider = d.pop("lexical_provider", UNSET)

        partial_failures = d.pop("partial_failures", UNSET)

        _results = d.pop("results", UNSET)
        results: list[SearchResult] | Unset = UNSET
        if _results is not UNSET:
            results = []
            for results_item_data in _results:
                results_item = SearchResult.from_dict(results_item_data)

                results.append(results_item)

        retrieval_mode = d.pop("retrieval_mode", UNSET)
        _search_mode = d.pop("search_mode", UNSET)
        search_mode: SearchResultsSearchMode | Unset
        if isinstance(_search_mode, Unset):
            search_mode = UNSET
        else:
            search_mode = SearchResultsSearchMode(_search_mode)

        search_time_ms = d.pop("search_time_ms", UNSET)
        semantic_neighbor_count = d.pop("semantic_neighbor_count", UNSET)
        _semantic_neighbors = d.pop("semantic_neighbors", UNSET)
        semantic_neighbors: list[SearchResult] | Unset = UNSET
        if _semantic_neighbors is not UNSET:
            semantic_neighbors = []
            for semantic_neighbors_item_data in _semantic_neighbors:
                semantic_neighbors_item = SearchResult.from_dict(semantic_neighbors_item_data)

                semantic_neighbors.append(semantic_neighbors_item)

        total_count = d.pop("total_count", UNSET)
        found = cls(
            query=query,
            collections_searched=collections_searched,
            exact_match_count=exact_match_count,
            is_exact_query=is_exact_query,
            lexical_degraded_reason=lexical_degraded_reason,
            lexical_provider=lexical_provider,
            partial_failures=partial_failures,
            results=results,
            retrieval_mode=retrieval_mode,
            search_mode=search_mode,
            search_time_ms=search_time_ms,
            semantic_neighbor_count=semantic_neighbor_count,
            semantic_neighbors=semantic_neighbors,
            total_count=total_count,
        )
        found.additional_properties = d
        return found
