"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        ranges: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ranges, Unset):
            ranges = self.ranges.to_dict()
        if ranges is not UNSET:
            field_dict["ranges"] = ranges
        terms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.terms, Unset):
            terms = self.terms.to_dict()
        if terms is not UNSET:
            field_dict["terms"] = terms
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.record_filters_ranges import RecordFiltersRanges
        from ..models.record_filters_terms import RecordFiltersTerms

        d = dict(src_dict)
        _ranges = d.pop("ranges", UNSET)
        ranges: RecordFiltersRanges | Unset
        if isinstance(_ranges, Unset):
            ranges = UNSET
        else:
            ranges = RecordFiltersRanges.from_dict(_ranges)

        _terms = d.pop("terms", UNSET)
        terms: RecordFiltersTerms | Unset
        if isinstance(_terms, Unset):
            terms = UNSET
        else:
            terms = RecordFiltersTerms.from_dict(_terms)

        found = cls(ranges=ranges, terms=terms)
        found.additional_properties = d
        return found
