"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, members, to_json


@_attrs_define(kw_only=True)
class DdeConnectorResponse:
    """Schema DdeConnectorResponse; members the contract does not know are kept."""

    allowed_roles: list[str]
    connector_type: str
    created_at: datetime.datetime
    created_by: str
    default_security_marking: None | str
    description: None | str
    enabled: bool
    error_count: int
    id: UUID
    last_ingestion_at: datetime.datetime | None
    last_success_at: datetime.datetime | None
    name: str
    require_encryption: bool
    source_type: str
    system_high: str
    tags: list[str]
    updated_at: datetime.datetime | None
    updated_by: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["allowed_roles"] = self.allowed_roles
        field_dict["connector_type"] = self.connector_type
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["default_security_marking"] = self.default_security_marking
        field_dict["description"] = self.description
        field_dict["enabled"] = self.enabled
        field_dict["error_count"] = self.error_count
        field_dict["id"] = to_json(self.id)
        field_dict["last_ingestion_at"] = to_json(self.last_ingestion_at)
        field_dict["last_success_at"] = to_json(self.last_success_at)
        field_dict["name"] = self.name
        field_dict["require_encryption"] = self.require_encryption
        field_dict["source_type"] = self.source_type
        field_dict["system_high"] = self.system_high
        field_dict["tags"] = self.tags
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["updated_by"] = self.updated_by
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_roles=d.pop("allowed_roles"),
            connector_type=d.pop("connector_type"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            default_security_marking=d.pop("default_security_marking"),
            description=d.pop("description"),
            enabled=d.pop("enabled"),
            error_count=d.pop("error_count"),
            id=UUID(d.pop("id")),
            last_ingestion_at=either(datetime.datetime.fromisoformat)(d.pop("last_ingestion_at")),
            last_success_at=either(datetime.datetime.fromisoformat)(d.pop("last_success_at")),
            name=d.pop("name"),
            require_encryption=d.pop("require_encryption"),
            source_type=d.pop("source_type"),
            system_high=d.pop("system_high"),
            tags=d.pop("tags"),
            updated_at=either(datetime.datetime.fromisoformat)(d.pop("updated_at")),
            updated_by=d.pop("updated_by"),
        )
        found.additional_properties = d
        return found
