"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RemediationDescriptor:
    """Schema RemediationDescriptor; members the contract does not know are kept."""

    capability: str
    description: str
    id: Literal["retry_connect_and_index"]
    title: str
    destructive: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["capability"] = self.capability
        field_dict["description"] = self.description
        field_dict["id"] = self.id
        field_dict["title"] = self.title
        if self.destructive is not UNSET:
            field_dict["destructive"] = self.destructive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            capability=d.pop("capability"),
            description=d.pop("description"),
            id=d.pop("id"),
            title=d.pop("title"),
            destructive=d.pop("destructive", UNSET),
        )
        found.additional_properties = d
        return found
