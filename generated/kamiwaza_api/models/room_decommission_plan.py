"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        confirmed_at: None | str
        if isinstance(self.confirmed_at, datetime.datetime):
            confirmed_at = self.confirmed_at.isoformat()
        else:
            confirmed_at = self.confirmed_at

        field_dict["confirmed_at"] = confirmed_at
        confirmed_by = self.confirmed_by

        field_dict["confirmed_by"] = confirmed_by
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        created_by = self.created_by
        field_dict["created_by"] = created_by
        cutoff_at = self.cutoff_at.isoformat()
        field_dict["cutoff_at"] = cutoff_at
        id = str(self.id)
        field_dict["id"] = id
        inventory = self.inventory
        field_dict["inventory"] = inventory
        org_id = self.org_id
        field_dict["org_id"] = org_id
        retention_contact = self.retention_contact
        field_dict["retention_contact"] = retention_contact
        status = self.status.value
        field_dict["status"] = status
        strategy = self.strategy
        field_dict["strategy"] = strategy
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_confirmed_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                confirmed_at_type_0 = datetime.datetime.fromisoformat(data)

                return confirmed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        confirmed_at = _parse_confirmed_at(d.pop("confirmed_at"))

        confirmed_by = d.pop("confirmed_by")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")
        cutoff_at = datetime.datetime.fromisoformat(d.pop("cutoff_at"))

        id = UUID(d.pop("id"))

        inventory = d.pop("inventory")
        org_id = d.pop("org_id")
        retention_contact = d.pop("retention_contact")
        status = RoomDecommissionPlanStatus(d.pop("status"))

        strategy = d.pop("strategy")
        found = cls(
            confirmed_at=confirmed_at,
            confirmed_by=confirmed_by,
            created_at=created_at,
            created_by=created_by,
            cutoff_at=cutoff_at,
            id=id,
            inventory=inventory,
            org_id=org_id,
            retention_contact=retention_contact,
            status=status,
            strategy=strategy,
        )
        found.additional_properties = d
        return found
