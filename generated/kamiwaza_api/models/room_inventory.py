"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_inventory_item import RoomInventoryItem


@_attrs_define(kw_only=True)
class RoomInventory:
    """Schema RoomInventory; members the contract does not know are kept."""

    captured_at: datetime.datetime
    rooms: list[RoomInventoryItem]
    export_planning_supported: bool | Unset = UNSET
    hold_source: Literal["unavailable"] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["captured_at"] = to_json(self.captured_at)
        field_dict["rooms"] = to_json(self.rooms)
        if self.export_planning_supported is not UNSET:
            field_dict["export_planning_supported"] = self.export_planning_supported
        if self.hold_source is not UNSET:
            field_dict["hold_source"] = self.hold_source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.room_inventory_item import RoomInventoryItem

        d = members(src_dict)
        found = cls(
            captured_at=datetime.datetime.fromisoformat(d.pop("captured_at")),
            rooms=each(RoomInventoryItem.from_dict)(d.pop("rooms")),
            export_planning_supported=d.pop("export_planning_supported", UNSET),
            hold_source=d.pop("hold_source", UNSET),
        )
        found.additional_properties = d
        return found
