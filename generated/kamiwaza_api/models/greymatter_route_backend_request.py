"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class GreymatterRouteBackendRequest:
    """Schema GreymatterRouteBackendRequest; members the contract does not know are kept."""

    namespace: str
    port: int
    service_name: str
    host: str | Unset = UNSET
    raw: bool | Unset = UNSET
    target_listener: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["namespace"] = self.namespace
        field_dict["port"] = self.port
        field_dict["service_name"] = self.service_name
        if self.host is not UNSET:
            field_dict["host"] = self.host
        if self.raw is not UNSET:
            field_dict["raw"] = self.raw
        if self.target_listener is not UNSET:
            field_dict["target_listener"] = self.target_listener
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            namespace=d.pop("namespace"),
            port=d.pop("port"),
            service_name=d.pop("service_name"),
            host=d.pop("host", UNSET),
            raw=d.pop("raw", UNSET),
            target_listener=d.pop("target_listener", UNSET),
        )
        found.additional_properties = d
        return found
