"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AddEntityRequest:
    """Schema AddEntityRequest; members the contract does not know are kept."""

    entity_type: str
    group_id: str
    name: str
    properties: Any | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["entity_type"] = self.entity_type
        field_dict["group_id"] = self.group_id
        field_dict["name"] = self.name
        if self.properties is not UNSET:
            field_dict["properties"] = self.properties
        if self.summary is not UNSET:
            field_dict["summary"] = self.summary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            entity_type=d.pop("entity_type"),
            group_id=d.pop("group_id"),
            name=d.pop("name"),
            properties=d.pop("properties", UNSET),
            summary=d.pop("summary", UNSET),
        )
        found.additional_properties = d
        return found
