"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Cluster:
    """Schema Cluster; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    location_id: UUID
    name: str
    location_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["location_id"] = to_json(self.location_id)
        field_dict["name"] = self.name
        if self.location_name is not UNSET:
            field_dict["location_name"] = self.location_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            location_id=UUID(d.pop("location_id")),
            name=d.pop("name"),
            location_name=d.pop("location_name", UNSET),
        )
        found.additional_properties = d
        return found
