"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorTypeResponse:
    """Schema ConnectorTypeResponse; members the contract does not know are kept."""

    auth_model: Any
    config_schema: Any
    connector_type: str
    provider_id: str
    provider_label: str
    egress_allowlist: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["auth_model"] = self.auth_model
        field_dict["config_schema"] = self.config_schema
        field_dict["connector_type"] = self.connector_type
        field_dict["provider_id"] = self.provider_id
        field_dict["provider_label"] = self.provider_label
        if self.egress_allowlist is not UNSET:
            field_dict["egress_allowlist"] = self.egress_allowlist
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            auth_model=d.pop("auth_model"),
            config_schema=d.pop("config_schema"),
            connector_type=d.pop("connector_type"),
            provider_id=d.pop("provider_id"),
            provider_label=d.pop("provider_label"),
            egress_allowlist=d.pop("egress_allowlist", UNSET),
        )
        found.additional_properties = d
        return found
