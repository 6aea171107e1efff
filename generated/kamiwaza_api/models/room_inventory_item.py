"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RoomInventoryItem:
    """Schema RoomInventoryItem; members the contract does not know are kept."""

    name: str
    owner_user_id: str
    status: str
    workroom_id: UUID
    export_available: bool | Unset = UNSET
    hold_count: int | None | Unset = UNSET
    owner_email: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["owner_user_id"] = self.owner_user_id
        field_dict["status"] = self.status
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.export_available is not UNSET:
            field_dict["export_available"] = self.export_available
        if self.hold_count is not UNSET:
            field_dict["hold_count"] = self.hold_count
        if self.owner_email is not UNSET:
            field_dict["owner_email"] = self.owner_email
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            owner_user_id=d.pop("owner_user_id"),
            status=d.pop("status"),
            workroom_id=UUID(d.pop("workroom_id")),
            export_available=d.pop("export_available", UNSET),
            hold_count=d.pop("hold_count", UNSET),
            owner_email=d.pop("owner_email", UNSET),
        )
        found.additional_properties = d
        return found
