"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AgenticSearchIteration:
    """Schema AgenticSearchIteration; members the contract does not know are kept."""

    iteration: int
    query: str
    graph_results: int | Unset = UNSET
    max_score: float | Unset = UNSET
    sufficient: bool | Unset = UNSET
    vector_results: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["iteration"] = self.iteration
        field_dict["query"] = self.query
        if self.graph_results is not UNSET:
            field_dict["graph_results"] = self.graph_results
        if self.max_score is not UNSET:
            field_dict["max_score"] = self.max_score
        if self.sufficient is not UNSET:
            field_dict["sufficient"] = self.sufficient
        if self.vector_results is not UNSET:
            field_dict["vector_results"] = self.vector_results
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            iteration=d.pop("iteration"),
            query=d.pop("query"),
            graph_results=d.pop("graph_results", UNSET),
            max_score=d.pop("max_score", UNSET),
            sufficient=d.pop("sufficient", UNSET),
            vector_results=d.pop("vector_results", UNSET),
        )
        found.additional_properties = d
        return found
