"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        owner_user_id = self.owner_user_id
        field_dict["owner_user_id"] = owner_user_id
        status = self.status
        field_dict["status"] = status
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        export_available = self.export_available
        if export_available is not UNSET:
            field_dict["export_available"] = export_available
        hold_count = self.hold_count

        if hold_count is not UNSET:
            field_dict["hold_count"] = hold_count
        owner_email = self.owner_email

        if owner_email is not UNSET:
            field_dict["owner_email"] = owner_email
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        owner_user_id = d.pop("owner_user_id")
        status = d.pop("status")
        workroom_id = UUID(d.pop("workroom_id"))

        export_available = d.pop("export_available", UNSET)
        hold_count = d.pop("hold_count", UNSET)

        owner_email = d.pop("owner_email", UNSET)

        found = cls(
            name=name,
            owner_user_id=owner_user_id,
            status=status,
            workroom_id=workroom_id,
            export_available=export_available,
            hold_count=hold_count,
            owner_email=owner_email,
        )
        found.additional_properties = d
        return found
