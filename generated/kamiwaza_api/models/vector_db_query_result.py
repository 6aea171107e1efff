"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VectorDBQueryResult:
    """Schema VectorDBQueryResult; members the contract does not know are kept."""

    results: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        results: list[Any] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = self.results

        if results is not UNSET:
            field_dict["results"] = results
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        results = d.pop("results", UNSET)

        found = cls(results=results)
        found.additional_properties = d
        return found
