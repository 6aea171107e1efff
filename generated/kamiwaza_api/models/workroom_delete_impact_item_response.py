"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members


@_attrs_define(kw_only=True)
class WorkroomDeleteImpactItemResponse:
    """Schema WorkroomDeleteImpactItemResponse; members the contract does not know are kept."""

    count: int
    description: str
    label: str
    type_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["count"] = self.count
        field_dict["description"] = self.description
        field_dict["label"] = self.label
        field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            count=d.pop("count"),
            description=d.pop("description"),
            label=d.pop("label"),
            type_=d.pop("type"),
        )
        found.additional_properties = d
        return found
