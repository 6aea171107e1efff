"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.room_decommission_plan_create_strategy import RoomDecommissionPlanCreateStrategy


@_attrs_define(kw_only=True)
class RoomDecommissionPlanCreate:
    """Schema RoomDecommissionPlanCreate; members the contract does not know are kept."""

    cutoff_at: datetime.datetime
    retention_contact: str
    strategy: RoomDecommissionPlanCreateStrategy
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["cutoff_at"] = to_json(self.cutoff_at)
        field_dict["retention_contact"] = self.retention_contact
        field_dict["strategy"] = to_json(self.strategy)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            cutoff_at=datetime.datetime.fromisoformat(d.pop("cutoff_at")),
            retention_contact=d.pop("retention_contact"),
            strategy=RoomDecommissionPlanCreateStrategy(d.pop("strategy")),
        )
        found.additional_properties = d
        return found
