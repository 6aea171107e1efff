"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.room_org_settings_creation_policy import RoomOrgSettingsCreationPolicy
from ..models.room_org_settings_decommission_state import RoomOrgSettingsDecommissionState


@_attrs_define(kw_only=True)
class RoomOrgSettings:
    """Schema RoomOrgSettings; members the contract does not know are kept."""

    creation_policy: RoomOrgSettingsCreationPolicy
    decommission_state: RoomOrgSettingsDecommissionState
    foreground_rooms: bool
    org_id: str
    org_name: str
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["creation_policy"] = to_json(self.creation_policy)
        field_dict["decommission_state"] = to_json(self.decommission_state)
        field_dict["foreground_rooms"] = self.foreground_rooms
        field_dict["org_id"] = self.org_id
        field_dict["org_name"] = self.org_name
        field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            creation_policy=RoomOrgSettingsCreationPolicy(d.pop("creation_policy")),
            decommission_state=RoomOrgSettingsDecommissionState(d.pop("decommission_state")),
            foreground_rooms=d.pop("foreground_rooms"),
            org_id=d.pop("org_id"),
            org_name=d.pop("org_name"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
        )
        found.additional_properties = d
        return found
