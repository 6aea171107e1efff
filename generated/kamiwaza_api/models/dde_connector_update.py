"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DdeConnectorUpdate:
    """Schema DdeConnectorUpdate; members the contract does not know are kept."""

    allowed_roles: list[str] | None | Unset = UNSET
    connection_config: Any | None | Unset = UNSET
    default_security_marking: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    require_encryption: bool | None | Unset = UNSET
    system_high: None | str | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_roles: list[str] | None | Unset
        if isinstance(self.allowed_roles, Unset):
            allowed_roles = UNSET
        elif isinstance(self.allowed_roles, list):
            allowed_roles = self.allowed_roles

        else:
            allowed_roles = self.allowed_roles

        if allowed_roles is not UNSET:
            field_dict["allowed_roles"] = allowed_roles
        connection_config = self.connection_config

        if connection_config is not UNSET:
            field_dict["connection_config"] = connection_config
        default_security_marking = self.default_security_marking

        if default_security_marking is not UNSET:
            field_dict["default_security_marking"] = default_security_marking
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        enabled = self.enabled

        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        require_encryption = self.require_encryption

        if require_encryption is not UNSET:
            field_dict["require_encryption"] = require_encryption
        system_high = self.system_high

        if system_high is not UNSET:
            field_dict["system_high"] = system_high
        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_allowed_roles(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_roles_type_0 = data

                return allowed_roles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_roles = _parse_allowed_roles(d.pop("allowed_roles", UNSET))

        connection_config = d.pop("connection_config", UNSET)

        default_security_marking = d.pop("default_security_marking", UNSET)

        description = d.pop("description", UNSET)

        enabled = d.pop("enabled", UNSET)

        name = d.pop("name", UNSET)

        require_encryption = d.pop("require_encryption", UNSET)

        system_high = d.pop("system_high", UNSET)

        def _parse_tags(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = data

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        found = cls(
            allowed_roles=allowed_roles,
            connection_config=connection_config,
            default_security_marking=default_security_marking,
            description=description,
            enabled=enabled,
            name=name,
            require_encryption=require_encryption,
            system_high=system_high,
            tags=tags,
        )
        found.additional_properties = d
        return found
