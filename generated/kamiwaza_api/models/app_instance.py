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
class AppInstance:
    """Schema AppInstance; members the contract does not know are kept."""

    deployed_at: datetime.datetime
    deployment_id: UUID
    id: UUID
    container_id: None | str | Unset = UNSET
    host_name: None | str | Unset = UNSET
    listen_port: int | None | Unset = UNSET
    node_id: None | Unset | UUID = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["deployed_at"] = to_json(self.deployed_at)
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["id"] = to_json(self.id)
        if self.container_id is not UNSET:
            field_dict["container_id"] = self.container_id
        if self.host_name is not UNSET:
            field_dict["host_name"] = self.host_name
        if self.listen_port is not UNSET:
            field_dict["listen_port"] = self.listen_port
        if self.node_id is not UNSET:
            field_dict["node_id"] = to_json(self.node_id)
        if self.status is not UNSET:
            field_dict["status"] = self.status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            deployed_at=datetime.datetime.fromisoformat(d.pop("deployed_at")),
            deployment_id=UUID(d.pop("deployment_id")),
            id=UUID(d.pop("id")),
            container_id=d.pop("container_id", UNSET),
            host_name=d.pop("host_name", UNSET),
            listen_port=d.pop("listen_port", UNSET),
            node_id=given(either(UUID), d.pop("node_id", UNSET)),
            status=d.pop("status", UNSET),
        )
        found.additional_properties = d
        return found
