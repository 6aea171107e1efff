"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hardware import Hardware


@_attrs_define(kw_only=True)
class Node:
    """Schema Node; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    last_config: Any
    active: bool | Unset = UNSET
    hardware: Hardware | None | Unset = UNSET
    hardware_id: None | Unset | UUID = UNSET
    last_seen: datetime.datetime | None | Unset = UNSET
    location_id: None | Unset | UUID = UNSET
    ray_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.hardware import Hardware

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        last_config = self.last_config
        field_dict["last_config"] = last_config
        active = self.active
        if active is not UNSET:
            field_dict["active"] = active
        hardware: dict[str, Any] | None | Unset
        if isinstance(self.hardware, Unset):
            hardware = UNSET
        elif isinstance(self.hardware, Hardware):
            hardware = self.hardware.to_dict()
        else:
            hardware = self.hardware

        if hardware is not UNSET:
            field_dict["hardware"] = hardware
        hardware_id: None | str | Unset
        if isinstance(self.hardware_id, Unset):
            hardware_id = UNSET
        elif isinstance(self.hardware_id, UUID):
            hardware_id = str(self.hardware_id)
        else:
            hardware_id = self.hardware_id

        if hardware_id is not UNSET:
            field_dict["hardware_id"] = hardware_id
        last_seen: None | str | Unset
        if isinstance(self.last_seen, Unset):
            last_seen = UNSET
        elif isinstance(self.last_seen, datetime.datetime):
            last_seen = self.last_seen.isoformat()
        else:
            last_seen = self.last_seen

        if last_seen is not UNSET:
            field_dict["last_seen"] = last_seen
        location_id: None | str | Unset
        if isinstance(self.location_id, Unset):
            location_id = UNSET
        elif isinstance(self.location_id, UUID):
            location_id = str(self.location_id)
        else:
            location_id = self.location_id

        if location_id is not UNSET:
            field_dict["location_id"] = location_id
        ray_id = self.ray_id

        if ray_id is not UNSET:
            field_dict["ray_id"] = ray_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.hardware import Hardware

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        last_config = d.pop("last_config")
        active = d.pop("active", UNSET)

        def _parse_hardware(data: Any) -> Hardware | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                hardware_type_0 = Hardware.from_dict(data)

                return hardware_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Hardware | None | Unset, data)

        hardware = _parse_hardware(d.pop("hardware", UNSET))

        def _parse_hardware_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                hardware_id_type_0 = UUID(data)

                return hardware_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        hardware_id = _parse_hardware_id(d.pop("hardware_id", UNSET))

        def _parse_last_seen(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_seen_type_0 = datetime.datetime.fromisoformat(data)

                return last_seen_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_seen = _parse_last_seen(d.pop("last_seen", UNSET))

        def _parse_location_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                location_id_type_0 = UUID(data)

                return location_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        location_id = _parse_location_id(d.pop("location_id", UNSET))

        ray_id = d.pop("ray_id", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            last_config=last_config,
            active=active,
            hardware=hardware,
            hardware_id=hardware_id,
            last_seen=last_seen,
            location_id=location_id,
            ray_id=ray_id,
        )
        found.additional_properties = d
        return found
