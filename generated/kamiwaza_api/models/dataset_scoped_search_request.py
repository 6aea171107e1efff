"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetScopedSearchRequest:
    """Schema DatasetScopedSearchRequest; members the contract does not know are kept."""

    query: str
    enable_graph_search: bool | Unset = UNSET
    max_iterations: int | Unset = UNSET
    synthesize: bool | Unset = UNSET
    top_k: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.enable_graph_search is not UNSET:
            field_dict["enable_graph_search"] = self.enable_graph_search
        if self.max_iterations is not UNSET:
            field_dict["max_iterations"] = self.max_iterations
        if self.synthesize is not UNSET:
            field_dict["synthesize"] = self.synthesize
        if self.top_k is not UNSET:
            field_dict["top_k"] = self.top_k
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            enable_graph_search=d.pop("enable_graph_search", UNSET),
            max_iterations=d.pop("max_iterations", UNSET),
            synthesize=d.pop("synthesize", UNSET),
            top_k=d.pop("top_k", UNSET),
        )
        found.additional_properties = d
        return found
