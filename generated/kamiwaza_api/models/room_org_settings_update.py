"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.room_org_settings_update_creation_policy import RoomOrgSettingsUpdateCreationPolicy


@_attrs_define(kw_only=True)
class RoomOrgSettingsUpdate:
    """Schema RoomOrgSettingsUpdate; members the contract does not know are kept."""

    creation_policy: RoomOrgSettingsUpdateCreationPolicy
    foreground_rooms: bool
    org_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["creation_policy"] = to_json(self.creation_policy)
        field_dict["foreground_rooms"] = self.foreground_rooms
        field_dict["org_name"] = self.org_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            creation_policy=RoomOrgSettingsUpdateCreationPolicy(d.pop("creation_policy")),
            foreground_rooms=d.pop("foreground_rooms"),
            org_name=d.pop("org_name"),
        )
        found.additional_properties = d
        return found
