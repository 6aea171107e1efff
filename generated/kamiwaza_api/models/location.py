"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        address = self.address

        if address is not UNSET:
            field_dict["address"] = address
        building = self.building

        if building is not UNSET:
            field_dict["building"] = building
        contact_email = self.contact_email

        if contact_email is not UNSET:
            field_dict["contact_email"] = contact_email
        contact_name = self.contact_name

        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        contact_phone = self.contact_phone

        if contact_phone is not UNSET:
            field_dict["contact_phone"] = contact_phone
        datacenter = self.datacenter

        if datacenter is not UNSET:
            field_dict["datacenter"] = datacenter
        placement_group_id = self.placement_group_id

        if placement_group_id is not UNSET:
            field_dict["placement_group_id"] = placement_group_id
        region = self.region

        if region is not UNSET:
            field_dict["region"] = region
        zone = self.zone

        if zone is not UNSET:
            field_dict["zone"] = zone
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")
        address = d.pop("address", UNSET)

        building = d.pop("building", UNSET)

        contact_email = d.pop("contact_email", UNSET)

        contact_name = d.pop("contact_name", UNSET)

        contact_phone = d.pop("contact_phone", UNSET)

        datacenter = d.pop("datacenter", UNSET)

        placement_group_id = d.pop("placement_group_id", UNSET)

        region = d.pop("region", UNSET)

        zone = d.pop("zone", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            name=name,
            address=address,
            building=building,
            contact_email=contact_email,
            contact_name=contact_name,
            contact_phone=contact_phone,
            datacenter=datacenter,
            placement_group_id=placement_group_id,
            region=region,
            zone=zone,
        )
        found.additional_properties = d
        return found
