"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, members, to_json
from ..models.room_decommission_plan_status import RoomDecommissionPlanStatus


@_attrs_define(kw_only=True)
class RoomDecommissionPlan:
    """Schema RoomDecommissionPlan; members the contract does not know are kept."""

    confirmed_at: datetime.datetime | None
    confirmed_by: None | str
    created_at: datetime.datetime
    created_by: str
    cutoff_at: datetime.datetime
    id: UUID
    inventory: Any
    org_id: str
    retention_contact: str
    status: RoomDecommissionPlanStatus
    strategy: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["confirmed_at"] = to_json(self.confirmed_at)
        field_dict["confirmed_by"] = self.confirmed_by
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["cutoff_at"] = to_json(self.cutoff_at)
        field_dict["id"] = to_json(self.id)
        field_dict["inventory"] = self.inventory
        field_dict["org_id"] = self.org_id
        field_dict["retention_contact"] = self.retention_contact
        field_dict["status"] = to_json(self.status)
        field_dict["strategy"] = self.strategy
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            confirmed_at=either(datetime.datetime.fromisoformat)(d.pop("confirmed_at")),
            confirmed_by=d.pop("confirmed_by"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            cutoff_at=datetime.datetime.fromisoformat(d.pop("cutoff_at")),
            id=UUID(d.pop("id")),
            inventory=d.pop("inventory"),
            org_id=d.pop("org_id"),
            retention_contact=d.pop("retention_contact"),
            status=RoomDecommissionPlanStatus(d.pop("status")),
            strategy=d.pop("strategy"),
        )
        found.additional_properties = d
        return found
