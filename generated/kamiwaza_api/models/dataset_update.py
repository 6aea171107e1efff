"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetUpdate:
    """Schema DatasetUpdate; members the contract does not know are kept."""

    container_urn: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    properties: Any | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.container_urn is not UNSET:
            field_dict["container_urn"] = self.container_urn
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.properties is not UNSET:
            field_dict["properties"] = self.properties
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            container_urn=d.pop("container_urn", UNSET),
            description=d.pop("description", UNSET),
            properties=d.pop("properties", UNSET),
            tags=d.pop("tags", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
