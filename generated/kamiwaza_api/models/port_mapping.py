"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PortMapping:
    """Schema PortMapping; members the contract does not know are kept."""

    container_port: int
    is_primary: bool | Unset = UNSET
    port_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["container_port"] = self.container_port
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
            is_primary=d.pop("is_primary", UNSET),
            port_name=d.pop("port_name", UNSET),
        )
        found.additional_properties = d
        return found
