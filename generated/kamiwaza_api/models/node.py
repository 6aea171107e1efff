"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hardware import Hardware


@_attrs_define(kw_only=True)
class Node:
    """Schema Node; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    last_config: Any
    active: bool | Unset = UNSET
    hardware: Hardware | None | Unset = UNSET
    hardware_id: None | Unset | UUID = UNSET
    last_seen: datetime.datetime | None | Unset = UNSET
    location_id: None | Unset | UUID = UNSET
    ray_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["last_config"] = self.last_config
        if self.active is not UNSET:
            field_dict["active"] = self.active
        if self.hardware is not UNSET:
            field_dict["hardware"] = to_json(self.hardware)
        if self.hardware_id is not UNSET:
            field_dict["hardware_id"] = to_json(self.hardware_id)
        if self.last_seen is not UNSET:
            field_dict["last_seen"] = to_json(self.last_seen)
        if self.location_id is not UNSET:
            field_dict["location_id"] = to_json(self.location_id)
        if self.ray_id is not UNSET:
            field_dict["ray_id"] = self.ray_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.hardware import Hardware

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            last_config=d.pop("last_config"),
            active=d.pop("active", UNSET),
            hardware=given(either(Hardware.from_dict), d.pop("hardware", UNSET)),
            hardware_id=given(either(UUID), d.pop("hardware_id", UNSET)),
            last_seen=given(either(datetime.datetime.fromisoformat), d.pop("last_seen", UNSET)),
            location_id=given(either(UUID), d.pop("location_id", UNSET)),
            ray_id=d.pop("ray_id", UNSET),
        )
        found.additional_properties = d
        return found
