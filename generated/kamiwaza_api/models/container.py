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
class Container:
    """Schema Container; members the contract does not know are kept."""

    name: str
    urn: str
    created_at: datetime.datetime | None | Unset = UNSET
    datasets: list[str] | Unset = UNSET
    datasets_next_cursor: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    parent_urn: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    properties: Any | Unset = UNSET
    sub_containers: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["urn"] = self.urn
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.datasets is not UNSET:
            field_dict["datasets"] = self.datasets
        if self.datasets_next_cursor is not UNSET:
            field_dict["datasets_next_cursor"] = self.datasets_next_cursor
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.parent_urn is not UNSET:
            field_dict["parent_urn"] = self.parent_urn
        if self.platform is not UNSET:
            field_dict["platform"] = self.platform
        if self.properties is not UNSET:
            field_dict["properties"] = self.properties
        if self.sub_containers is not UNSET:
            field_dict["sub_containers"] = self.sub_containers
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            urn=d.pop("urn"),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            datasets=d.pop("datasets", UNSET),
            datasets_next_cursor=d.pop("datasets_next_cursor", UNSET),
            description=d.pop("description", UNSET),
            parent_urn=d.pop("parent_urn", UNSET),
            platform=d.pop("platform", UNSET),
            properties=d.pop("properties", UNSET),
            sub_containers=d.pop("sub_containers", UNSET),
            tags=d.pop("tags", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found
