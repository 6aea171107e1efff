"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        capability = self.capability
        field_dict["capability"] = capability
        description = self.description
        field_dict["description"] = description
        id = self.id
        field_dict["id"] = id
        title = self.title
        field_dict["title"] = title
        destructive = self.destructive
        if destructive is not UNSET:
            field_dict["destructive"] = destructive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        capability = d.pop("capability")
        description = d.pop("description")
        id = cast(Literal["retry_connect_and_index"], d.pop("id"))

        title = d.pop("title")
        destructive = d.pop("destructive", UNSET)
        found = cls(
            capability=capability,
            description=description,
            id=id,
            title=title,
            destructive=destructive,
        )
        found.additional_properties = d
        return found
