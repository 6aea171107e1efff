"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Location:
    """Schema Location; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    name: str
    address: None | str | Unset = UNSET
    building: None | str | Unset = UNSET
    contact_email: None | str | Unset = UNSET
    contact_name: None | str | Unset = UNSET
    contact_phone: None | str | Unset = UNSET
    datacenter: None | str | Unset = UNSET
    placement_group_id: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    zone: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        if self.address is not UNSET:
            field_dict["address"] = self.address
        if self.building is not UNSET:
            field_dict["building"] = self.building
        if self.contact_email is not UNSET:
            field_dict["contact_email"] = self.contact_email
        if self.contact_name is not UNSET:
            field_dict["contact_name"] = self.contact_name
        if self.contact_phone is not UNSET:
            field_dict["contact_phone"] = self.contact_phone
        if self.datacenter is not UNSET:
            field_dict["datacenter"] = self.datacenter
        if self.placement_group_id is not UNSET:
            field_dict["placement_group_id"] = self.placement_group_id
        if self.region is not UNSET:
            field_dict["region"] = self.region
        if self.zone is not UNSET:
            field_dict["zone"] = self.zone
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            address=d.pop("address", UNSET),
            building=d.pop("building", UNSET),
            contact_email=d.pop("contact_email", UNSET),
            contact_name=d.pop("contact_name", UNSET),
            contact_phone=d.pop("contact_phone", UNSET),
            datacenter=d.pop("datacenter", UNSET),
            placement_group_id=d.pop("placement_group_id", UNSET),
            region=d.pop("region", UNSET),
            zone=d.pop("zone", UNSET),
        )
        found.additional_properties = d
        return found
