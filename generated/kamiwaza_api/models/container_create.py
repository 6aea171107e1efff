"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        parent_urn = self.parent_urn

        if parent_urn is not UNSET:
            field_dict["parent_urn"] = parent_urn
        platform = self.platform

        if platform is not UNSET:
            field_dict["platform"] = platform
        properties = self.properties
        if properties is not UNSET:
            field_dict["properties"] = properties
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        description = d.pop("description", UNSET)

        parent_urn = d.pop("parent_urn", UNSET)

        platform = d.pop("platform", UNSET)

        properties = d.pop("properties", UNSET)
        tags = d.pop("tags", UNSET)

        found = cls(
            name=name,
            description=description,
            parent_urn=parent_urn,
            platform=platform,
            properties=properties,
            tags=tags,
        )
        found.additional_properties = d
        return found
