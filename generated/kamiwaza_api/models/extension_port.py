"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.extension_port_protocol import ExtensionPortProtocol
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ExtensionPort:
    """Schema ExtensionPort; members the contract does not know are kept."""

    container_port: int
    name: None | str | Unset = UNSET
    protocol: ExtensionPortProtocol | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["container_port"] = self.container_port
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.protocol is not UNSET:
            field_dict["protocol"] = to_json(self.protocol)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            container_port=d.pop("container_port"),
            name=d.pop("name", UNSET),
            protocol=given(ExtensionPortProtocol, d.pop("protocol", UNSET)),
        )
        found.additional_properties = d
        return found
