"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.room_tombstone_state import RoomTombstoneState


@_attrs_define(kw_only=True)
class RoomTombstone:
    """Schema RoomTombstone; members the contract does not know are kept."""

    cutoff_at: datetime.datetime
    retention_contact: str
    room_name: str
    state: RoomTombstoneState
    workroom_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["cutoff_at"] = to_json(self.cutoff_at)
        field_dict["retention_contact"] = self.retention_contact
        field_dict["room_name"] = self.room_name
        field_dict["state"] = to_json(self.state)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            cutoff_at=datetime.datetime.fromisoformat(d.pop("cutoff_at")),
            retention_contact=d.pop("retention_contact"),
            room_name=d.pop("room_name"),
            state=RoomTombstoneState(d.pop("state")),
            workroom_id=UUID(d.pop("workroom_id")),
        )
        found.additional_properties = d
        return found
