"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ContainerCreate:
    """Schema ContainerCreate; members the contract does not know are kept."""

    name: str
    description: None | str | Unset = UNSET
    parent_urn: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    properties: Any | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.parent_urn is not UNSET:
            field_dict["parent_urn"] = self.parent_urn
        if self.platform is not UNSET:
            field_dict["platform"] = self.platform
        if self.properties is not UNSET:
            field_dict["properties"] = self.properties
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            description=d.pop("description", UNSET),
            parent_urn=d.pop("parent_urn", UNSET),
            platform=d.pop("platform", UNSET),
            properties=d.pop("properties", UNSET),
            tags=d.pop("tags", UNSET),
        )
        found.additional_properties = d
        return found
