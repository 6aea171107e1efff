"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.platform_readiness_completeness import PlatformReadinessCompleteness

if TYPE_CHECKING:
    from ..models.readiness_section import ReadinessSection


@_attrs_define(kw_only=True)
class PlatformReadiness:
    """Schema PlatformReadiness; members the contract does not know are kept."""

    completeness: PlatformReadinessCompleteness
    sections: list[ReadinessSection]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        completeness = self.completeness.value
        field_dict["completeness"] = completeness
        sections = []
        for sections_item_data in self.sections:
            sections_item = sections_item_data.to_dict()
            sections.append(sections_item)

        field_dict["sections"] = sections
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.readiness_section import ReadinessSection

        d = dict(src_dict)
        completeness = PlatformReadinessCompleteness(d.pop("completeness"))

        sections = []
        for sections_item_data in d.pop("sections"):
            sections_item = ReadinessSection.from_dict(sections_item_data)

            sections.append(sections_item)

        found = cls(completeness=completeness, sections=sections)
        found.additional_properties = d
        return found
