"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ContainerUpdate:
    """Schema ContainerUpdate; members the contract does not know are kept."""

    description: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    parent_urn: None | str | Unset = UNSET
    properties: Any | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        parent_urn = self.parent_urn

        if parent_urn is not UNSET:
            field_dict["parent_urn"] = parent_urn
        properties = self.properties

        if properties is not UNSET:
            field_dict["properties"] = properties
        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        parent_urn = d.pop("parent_urn", UNSET)

        properties = d.pop("properties", UNSET)

        def _parse_tags(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = data

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        found = cls(
            description=description,
            name=name,
            parent_urn=parent_urn,
            properties=properties,
            tags=tags,
        )
        found.additional_properties = d
        return found
