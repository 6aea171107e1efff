"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.hardware import Hardware
    from ..models.location import Location
    from ..models.node import Node
    from ..models.node_list_node import NodeListNode


@_attrs_define(kw_only=True)
class NodeDetails:
    """Schema NodeDetails; members the contract does not know are kept."""

    node: Node
    hardware: Hardware | None | Unset = UNSET
    location: Location | None | Unset = UNSET
    node_list_node: NodeListNode | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.hardware import Hardware
        from ..models.location import Location
        from ..models.node_list_node import NodeListNode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        node = self.node.to_dict()
        field_dict["node"] = node
        hardware: dict[str, Any] | None | Unset
        if isinstance(self.hardware, Unset):
            hardware = UNSET
        elif isinstance(self.hardware, Hardware):
            hardware = self.hardware.to_dict()
        else:
            hardware = self.hardware

        if hardware is not UNSET:
            field_dict["hardware"] = hardware
        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        if location is not UNSET:
            field_dict["location"] = location
        node_list_node: dict[str, Any] | None | Unset
        if isinstance(self.node_list_node, Unset):
            node_list_node = UNSET
        elif isinstance(self.node_list_node, NodeListNode):
            node_list_node = self.node_list_node.to_dict()
        else:
            node_list_node = self.node_list_node

        if node_list_node is not UNSET:
            field_dict["node_list_node"] = node_list_node
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.hardware import Hardware
        from ..models.location import Location
        from ..models.node import Node
        from ..models.node_list_node import NodeListNode

        d = dict(src_dict)
        node = Node.from_dict(d.pop("node"))

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

        def _parse_location(data: Any) -> Location | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_node_list_node(data: Any) -> NodeListNode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                node_list_node_type_0 = NodeListNode.from_dict(data)

                return node_list_node_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NodeListNode | None | Unset, data)

        node_list_node = _parse_node_list_node(d.pop("node_list_node", UNSET))

        found = cls(node=node, hardware=hardware, location=location, node_list_node=node_list_node)
        found.additional_properties = d
        return found
