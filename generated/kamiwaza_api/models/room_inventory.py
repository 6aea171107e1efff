"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        captured_at = self.captured_at.isoformat()
        field_dict["captured_at"] = captured_at
        rooms = []
        for rooms_item_data in self.rooms:
            rooms_item = rooms_item_data.to_dict()
            rooms.append(rooms_item)

        field_dict["rooms"] = rooms
        export_planning_supported = self.export_planning_supported
        if export_planning_supported is not UNSET:
            field_dict["export_planning_supported"] = export_planning_supported
        hold_source = self.hold_source
        if hold_source is not UNSET:
            field_dict["hold_source"] = hold_source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.room_inventory_item import RoomInventoryItem

        d = dict(src_dict)
        captured_at = datetime.datetime.fromisoformat(d.pop("captured_at"))

        rooms = []
        for rooms_item_data in d.pop("rooms"):
            rooms_item = RoomInventoryItem.from_dict(rooms_item_data)

            rooms.append(rooms_item)

        export_planning_supported = d.pop("export_planning_supported", UNSET)
        hold_source = cast(Literal["unavailable"] | Unset, d.pop("hold_source", UNSET))

        found = cls(
            captured_at=captured_at,
            rooms=rooms,
            export_planning_supported=export_planning_supported,
            hold_source=hold_source,
        )
        found.additional_properties = d
        return found
