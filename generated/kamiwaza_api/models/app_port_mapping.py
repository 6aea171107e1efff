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
class AppPortMapping:
    """Schema AppPortMapping; members the contract does not know are kept."""

    container_port: int
    created_at: datetime.datetime
    host_port: int
    id: UUID
    instance_id: UUID
    is_primary: bool | Unset = UNSET
    port_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["container_port"] = self.container_port
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["host_port"] = self.host_port
        field_dict["id"] = to_json(self.id)
        field_dict["instance_id"] = to_json(self.instance_id)
        if self.is_primary is not UNSET:
            field_dict["is_primary"] = self.is_primary
        if self.port_name is not UNSET:
            field_dict["port_name"] = self.port_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            container_port=d.pop("container_port"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            host_port=d.pop("host_port"),
            id=UUID(d.pop("id")),
            instance_id=UUID(d.pop("instance_id")),
            is_primary=d.pop("is_primary", UNSET),
            port_name=d.pop("port_name", UNSET),
        )
        found.additional_properties = d
        return found
