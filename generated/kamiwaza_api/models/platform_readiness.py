"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["completeness"] = to_json(self.completeness)
        field_dict["sections"] = to_json(self.sections)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.readiness_section import ReadinessSection

        d = members(src_dict)
        found = cls(
            completeness=PlatformReadinessCompleteness(d.pop("completeness")),
            sections=each(ReadinessSection.from_dict)(d.pop("sections")),
        )
        found.additional_properties = d
        return found
