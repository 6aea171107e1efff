"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DdeConnectorCreate:
    """Schema DdeConnectorCreate; members the contract does not know are kept."""

    connection_config: Any
    connector_type: str
    name: str
    source_type: str
    allowed_roles: list[str] | Unset = UNSET
    default_security_marking: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    require_encryption: bool | Unset = UNSET
    system_high: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connection_config"] = self.connection_config
        field_dict["connector_type"] = self.connector_type
        field_dict["name"] = self.name
        field_dict["source_type"] = self.source_type
        if self.allowed_roles is not UNSET:
            field_dict["allowed_roles"] = self.allowed_roles
        if self.default_security_marking is not UNSET:
            field_dict["default_security_marking"] = self.default_security_marking
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.require_encryption is not UNSET:
            field_dict["require_encryption"] = self.require_encryption
        if self.system_high is not UNSET:
            field_dict["system_high"] = self.system_high
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connection_config=d.pop("connection_config"),
            connector_type=d.pop("connector_type"),
            name=d.pop("name"),
            source_type=d.pop("source_type"),
            allowed_roles=d.pop("allowed_roles", UNSET),
            default_security_marking=d.pop("default_security_marking", UNSET),
            description=d.pop("description", UNSET),
            require_encryption=d.pop("require_encryption", UNSET),
            system_high=d.pop("system_high", UNSET),
            tags=d.pop("tags", UNSET),
        )
        found.additional_properties = d
        return found
