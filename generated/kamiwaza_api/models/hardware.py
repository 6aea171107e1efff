"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Hardware:
    """Schema Hardware; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    active: bool | None | Unset = UNSET
    cluster_ip: None | str | Unset = UNSET
    configuration: Any | None | Unset = UNSET
    gpus: list[Any] | None | Unset = UNSET
    local_node_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    node_id: None | Unset | UUID = UNSET
    os: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    processor_vendor: None | str | Unset = UNSET
    processors: list[str] | None | Unset = UNSET
    ray_node_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        if self.active is not UNSET:
            field_dict["active"] = self.active
        if self.cluster_ip is not UNSET:
            field_dict["cluster_ip"] = self.cluster_ip
        if self.configuration is not UNSET:
            field_dict["configuration"] = self.configuration
        if self.gpus is not UNSET:
            field_dict["gpus"] = self.gpus
        if self.local_node_id is not UNSET:
            field_dict["local_node_id"] = self.local_node_id
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.node_id is not UNSET:
            field_dict["node_id"] = to_json(self.node_id)
        if self.os is not UNSET:
            field_dict["os"] = self.os
        if self.platform is not UNSET:
            field_dict["platform"] = self.platform
        if self.processor_vendor is not UNSET:
            field_dict["processor_vendor"] = self.processor_vendor
        if self.processors is not UNSET:
            field_dict["processors"] = self.processors
        if self.ray_node_id is not UNSET:
            field_dict["ray_node_id"] = self.ray_node_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            active=d.pop("active", UNSET),
            cluster_ip=d.pop("cluster_ip", UNSET),
            configuration=d.pop("configuration", UNSET),
            gpus=d.pop("gpus", UNSET),
            local_node_id=d.pop("local_node_id", UNSET),
            name=d.pop("name", UNSET),
            node_id=given(either(UUID), d.pop("node_id", UNSET)),
            os=d.pop("os", UNSET),
            platform=d.pop("platform", UNSET),
            processor_vendor=d.pop("processor_vendor", UNSET),
            processors=d.pop("processors", UNSET),
            ray_node_id=d.pop("ray_node_id", UNSET),
        )
        found.additional_properties = d
        return found
