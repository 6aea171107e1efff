"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        namespace = self.namespace
        field_dict["namespace"] = namespace
        port = self.port
        field_dict["port"] = port
        service_name = self.service_name
        field_dict["service_name"] = service_name
        host = self.host
        if host is not UNSET:
            field_dict["host"] = host
        raw = self.raw
        if raw is not UNSET:
            field_dict["raw"] = raw
        target_listener = self.target_listener
        if target_listener is not UNSET:
            field_dict["target_listener"] = target_listener
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        namespace = d.pop("namespace")
        port = d.pop("port")
        service_name = d.pop("service_name")
        host = d.pop("host", UNSET)
        raw = d.pop("raw", UNSET)
        target_listener = d.pop("target_listener", UNSET)
        found = cls(
            namespace=namespace,
            port=port,
            service_name=service_name,
            host=host,
            raw=raw,
            target_listener=target_listener,
        )
        found.additional_properties = d
        return found
