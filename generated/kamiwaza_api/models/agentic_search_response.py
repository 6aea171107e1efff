"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.agentic_search_iteration import AgenticSearchIteration
    from ..models.citation import Citation


@_attrs_define(kw_only=True)
class AgenticSearchResponse:
    """Schema AgenticSearchResponse; members the contract does not know are kept."""

    citations: list[Citation] | Unset = UNSET
    iteration_history: list[AgenticSearchIteration] | Unset = UNSET
    iterations: int | Unset = UNSET
    latency_ms: float | Unset = UNSET
    refinement_queries: list[str] | Unset = UNSET
    results: list[Any] | Unset = UNSET
    synthesis: None | str | Unset = UNSET
    total_results: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        citations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.citations, Unset):
            citations = []
            for citations_item_data in self.citations:
                citations_item = citations_item_data.to_dict()
                citations.append(citations_item)

        if citations is not UNSET:
            field_dict["citations"] = citations
        iteration_history: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.iteration_history, Unset):
            iteration_history = []
            for iteration_history_item_data in self.iteration_history:
                iteration_history_item = iteration_history_item_data.to_dict()
                iteration_history.append(iteration_history_item)

        if iteration_history is not UNSET:
            field_dict["iteration_history"] = iteration_history
        iterations = self.iterations
        if iterations is not UNSET:
            field_dict["iterations"] = iterations
        latency_ms = self.latency_ms
        if latency_ms is not UNSET:
            field_dict["latency_ms"] = latency_ms
        refinement_queries: list[str] | Unset = UNSET
        if not isinstance(self.refinement_queries, Unset):
            refinement_queries = self.refinement_queries

        if refinement_queries is not UNSET:
            field_dict["refinement_queries"] = refinement_queries
        results: list[Any] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = self.results

        if results is not UNSET:
            field_dict["results"] = results
        synthesis = self.synthesis

        if synthesis is not UNSET:
            field_dict["synthesis"] = synthesis
        total_results = self.total_results
        if total_results is not UNSET:
            field_dict["total_results"] = total_results
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.agentic_search_iteration import AgenticSearchIteration
        from ..models.citation import Citation

        d = dict(src_dict)
        _citations = d.pop("citations", UNSET)
        citations: list[Citation] | Unset = UNSET
        if _citations is not UNSET:
            citations = []
            for citations_item_data in _citations:
                citations_item = Citation.from_dict(citations_item_data)

                citations.append(citations_item)

        _iteration_history = d.pop("iteration_history", UNSET)
        iteration_history: list[AgenticSearchIteration] | Unset = UNSET
        if _iteration_history is not UNSET:
            iteration_history = []
            for iteration_history_item_data in _iteration_history:
                iteration_history_item = AgenticSearchIteration.from_dict(
                    iteration_history_item_data
                )

                iteration_history.append(iteration_history_item)

        iterations = d.pop("iterations", UNSET)
        latency_ms = d.pop("latency_ms", UNSET)
        refinement_queries = d.pop("refinement_queries", UNSET)

        results = d.pop("results", UNSET)

        synthesis = d.pop("synthesis", UNSET)

        total_results = d.pop("total_results", UNSET)
        found = cls(
            citations=citations,
            iteration_history=iteration_history,
            iterations=iterations,
            latency_ms=latency_ms,
            refinement_queries=refinement_queries,
            results=results,
            synthesis=synthesis,
            total_results=total_results,
        )
        found.additional_properties = d
        return found
