"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class NodeListNode:
    """Schema NodeListNode; members the contract does not know are kept."""

    alive: bool | None | Unset = UNSET
    metrics_export_port: int | None | Unset = UNSET
    node_id: None | str | Unset = UNSET
    node_ip: None | str | Unset = UNSET
    node_manager_address: None | str | Unset = UNSET
    node_manager_hostname: None | str | Unset = UNSET
    node_manager_port: int | None | Unset = UNSET
    object_manager_port: int | None | Unset = UNSET
    object_store_socket_name: None | str | Unset = UNSET
    raylet_socket_name: None | str | Unset = UNSET
    resources: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.alive is not UNSET:
            field_dict["alive"] = self.alive
        if self.metrics_export_port is not UNSET:
            field_dict["metrics_export_port"] = self.metrics_export_port
        if self.node_id is not UNSET:
            field_dict["node_id"] = self.node_id
        if self.node_ip is not UNSET:
            field_dict["node_ip"] = self.node_ip
        if self.node_manager_address is not UNSET:
            field_dict["node_manager_address"] = self.node_manager_address
        if self.node_manager_hostname is not UNSET:
            field_dict["node_manager_hostname"] = self.node_manager_hostname
        if self.node_manager_port is not UNSET:
            field_dict["node_manager_port"] = self.node_manager_port
        if self.object_manager_port is not UNSET:
            field_dict["object_manager_port"] = self.object_manager_port
        if self.object_store_socket_name is not UNSET:
            field_dict["object_store_socket_name"] = self.object_store_socket_name
        if self.raylet_socket_name is not UNSET:
            field_dict["raylet_socket_name"] = self.raylet_socket_name
        if self.resources is not UNSET:
            field_dict["resources"] = self.resources
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            alive=d.pop("alive", UNSET),
            metrics_export_port=d.pop("metrics_export_port", UNSET),
            node_id=d.pop("node_id", UNSET),
            node_ip=d.pop("node_ip", UNSET),
            node_manager_address=d.pop("node_manager_address", UNSET),
            node_manager_hostname=d.pop("node_manager_hostname", UNSET),
            node_manager_port=d.pop("node_manager_port", UNSET),
            object_manager_port=d.pop("object_manager_port", UNSET),
            object_store_socket_name=d.pop("object_store_socket_name", UNSET),
            raylet_socket_name=d.pop("raylet_socket_name", UNSET),
            resources=d.pop("resources", UNSET),
        )
        found.additional_properties = d
        return found
