"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        deployed_at = self.deployed_at.isoformat()
        field_dict["deployed_at"] = deployed_at
        deployment_id = str(self.deployment_id)
        field_dict["deployment_id"] = deployment_id
        id = str(self.id)
        field_dict["id"] = id
        container_id = self.container_id

        if container_id is not UNSET:
            field_dict["container_id"] = container_id
        host_name = self.host_name

        if host_name is not UNSET:
            field_dict["host_name"] = host_name
        listen_port = self.listen_port

        if listen_port is not UNSET:
            field_dict["listen_port"] = listen_port
        node_id: None | str | Unset
        if isinstance(self.node_id, Unset):
            node_id = UNSET
        elif isinstance(self.node_id, UUID):
            node_id = str(self.node_id)
        else:
            node_id = self.node_id

        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        status = self.status

        if status is not UNSET:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        deployed_at = datetime.datetime.fromisoformat(d.pop("deployed_at"))

        deployment_id = UUID(d.pop("deployment_id"))

        id = UUID(d.pop("id"))

        container_id = d.pop("container_id", UNSET)

        host_name = d.pop("host_name", UNSET)

        listen_port = d.pop("listen_port", UNSET)

        def _parse_node_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                node_id_type_0 = UUID(data)

                return node_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        node_id = _parse_node_id(d.pop("node_id", UNSET))

        status = d.pop("status", UNSET)

        found = cls(
            deployed_at=deployed_at,
            deployment_id=deployment_id,
            id=id,
            container_id=container_id,
            host_name=host_name,
            listen_port=listen_port,
            node_id=node_id,
            status=status,
        )
        found.additional_properties = d
        return found
