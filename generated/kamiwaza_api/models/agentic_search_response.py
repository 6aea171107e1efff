"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.citations is not UNSET:
            field_dict["citations"] = to_json(self.citations)
        if self.iteration_history is not UNSET:
            field_dict["iteration_history"] = to_json(self.iteration_history)
        if self.iterations is not UNSET:
            field_dict["iterations"] = self.iterations
        if self.latency_ms is not UNSET:
            field_dict["latency_ms"] = self.latency_ms
        if self.refinement_queries is not UNSET:
            field_dict["refinement_queries"] = self.refinement_queries
        if self.results is not UNSET:
            field_dict["results"] = self.results
        if self.synthesis is not UNSET:
            field_dict["synthesis"] = self.synthesis
        if self.total_results is not UNSET:
            field_dict["total_results"] = self.total_results
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.agentic_search_iteration import AgenticSearchIteration
        from ..models.citation import Citation

        d = members(src_dict)
        found = cls(
            citations=given(each(Citation.from_dict), d.pop("citations", UNSET)),
            iteration_history=given(
                each(AgenticSearchIteration.from_dict), d.pop("iteration_history", UNSET)
            ),
            iterations=d.pop("iterations", UNSET),
            latency_ms=d.pop("latency_ms", UNSET),
            refinement_queries=d.pop("refinement_queries", UNSET),
            results=d.pop("results", UNSET),
            synthesis=d.pop("synthesis", UNSET),
            total_results=d.pop("total_results", UNSET),
        )
        found.additional_properties = d
        return found
