"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tool_server_info import ToolServerInfo


@_attrs_define(kw_only=True)
class ToolDiscovery:
    """Schema ToolDiscovery; members the contract does not know are kept."""

    servers: list[ToolServerInfo]
    total: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        servers = []
        for servers_item_data in self.servers:
            servers_item = servers_item_data.to_dict()
            servers.append(servers_item)

        field_dict["servers"] = servers
        total = self.total
        field_dict["total"] = total
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tool_server_info import ToolServerInfo

        d = dict(src_dict)
        servers = []
        for servers_item_data in d.pop("servers"):
            servers_item = ToolServerInfo.from_dict(servers_item_data)

            servers.append(servers_item)

        total = d.pop("total")
        found = cls(servers=servers, total=total)
        found.additional_properties = d
        return found
