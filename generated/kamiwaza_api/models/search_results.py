"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.collections_searched is not UNSET:
            field_dict["collections_searched"] = self.collections_searched
        if self.exact_match_count is not UNSET:
            field_dict["exact_match_count"] = self.exact_match_count
        if self.is_exact_query is not UNSET:
            field_dict["is_exact_query"] = self.is_exact_query
        if self.lexical_degraded_reason is not UNSET:
            field_dict["lexical_degraded_reason"] = self.lexical_degraded_reason
        if self.lexical_provider is not UNSET:
            field_dict["lexical_provider"] = self.lexical_provider
        if self.partial_failures is not UNSET:
            field_dict["partial_failures"] = self.partial_failures
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
        if self.total_count is not UNSET:
            field_dict["total_count"] = self.total_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.search_result import SearchResult

        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            collections_searched=d.pop("collections_searched", UNSET),
            exact_match_count=d.pop("exact_match_count", UNSET),
            is_exact_query=d.pop("is_exact_query", UNSET),
            lexical_degraded_reason=d.pop("lexical_degraded_reason", UNSET),
            lexical_provider=d.pop("lexical_provider", UNSET),
            partial_failures=d.pop("partial_failures", UNSET),
            results=given(each(SearchResult.from_dict), d.pop("results", UNSET)),
            retrieval_mode=d.pop("retrieval_mode", UNSET),
            search_mode=given(SearchResultsSearchMode, d.pop("search_mode", UNSET)),
            search_time_ms=d.pop("search_time_ms", UNSET),
            semantic_neighbor_count=d.pop("semantic_neighbor_count", UNSET),
            semantic_neighbors=given(
                each(SearchResult.from_dict), d.pop("semantic_neighbors", UNSET)
            ),
            total_count=d.pop("total_count", UNSET),
        )
        found.additional_properties = d
        return found
