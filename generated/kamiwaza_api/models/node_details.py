"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["node"] = to_json(self.node)
        if self.hardware is not UNSET:
            field_dict["hardware"] = to_json(self.hardware)
        if self.location is not UNSET:
            field_dict["location"] = to_json(self.location)
        if self.node_list_node is not UNSET:
            field_dict["node_list_node"] = to_json(self.node_list_node)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.hardware import Hardware
        from ..models.location import Location
        from ..models.node import Node
        from ..models.node_list_node import NodeListNode

        d = members(src_dict)
        found = cls(
            node=Node.from_dict(d.pop("node")),
            hardware=given(either(Hardware.from_dict), d.pop("hardware", UNSET)),
            location=given(either(Location.from_dict), d.pop("location", UNSET)),
            node_list_node=given(either(NodeListNode.from_dict), d.pop("node_list_node", UNSET)),
        )
        found.additional_properties = d
        return found
