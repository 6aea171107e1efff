"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.record_filters_ranges import RecordFiltersRanges
    from ..models.record_filters_terms import RecordFiltersTerms


@_attrs_define(kw_only=True)
class RecordFilters:
    """Schema RecordFilters; members the contract does not know are kept."""

    ranges: RecordFiltersRanges | Unset = UNSET
    terms: RecordFiltersTerms | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.ranges is not UNSET:
            field_dict["ranges"] = to_json(self.ranges)
        if self.terms is not UNSET:
            field_dict["terms"] = to_json(self.terms)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.record_filters_ranges import RecordFiltersRanges
        from ..models.record_filters_terms import RecordFiltersTerms

        d = members(src_dict)
        found = cls(
            ranges=given(RecordFiltersRanges.from_dict, d.pop("ranges", UNSET)),
            terms=given(RecordFiltersTerms.from_dict, d.pop("terms", UNSET)),
        )
        found.additional_properties = d
        return found
