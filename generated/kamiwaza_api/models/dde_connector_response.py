"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field


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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_roles = self.allowed_roles

        field_dict["allowed_roles"] = allowed_roles
        connector_type = self.connector_type
        field_dict["connector_type"] = connector_type
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        created_by = self.created_by
        field_dict["created_by"] = created_by
        default_security_marking = self.default_security_marking

        field_dict["default_security_marking"] = default_security_marking
        description = self.description

        field_dict["description"] = description
        enabled = self.enabled
        field_dict["enabled"] = enabled
        error_count = self.error_count
        field_dict["error_count"] = error_count
        id = str(self.id)
        field_dict["id"] = id
        last_ingestion_at: None | str
        if isinstance(self.last_ingestion_at, datetime.datetime):
            last_ingestion_at = self.last_ingestion_at.isoformat()
        else:
            last_ingestion_at = self.last_ingestion_at

        field_dict["last_ingestion_at"] = last_ingestion_at
        last_success_at: None | str
        if isinstance(self.last_success_at, datetime.datetime):
            last_success_at = self.last_success_at.isoformat()
        else:
            last_success_at = self.last_success_at

        field_dict["last_success_at"] = last_success_at
        name = self.name
        field_dict["name"] = name
        require_encryption = self.require_encryption
        field_dict["require_encryption"] = require_encryption
        source_type = self.source_type
        field_dict["source_type"] = source_type
        system_high = self.system_high
        field_dict["system_high"] = system_high
        tags = self.tags

        field_dict["tags"] = tags
        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        field_dict["updated_at"] = updated_at
        updated_by = self.updated_by

        field_dict["updated_by"] = updated_by
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        allowed_roles = d.pop("allowed_roles")

        connector_type = d.pop("connector_type")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")
        default_security_marking = d.pop("default_security_marking")

        description = d.pop("description")

        enabled = d.pop("enabled")
        error_count = d.pop("error_count")
        id = UUID(d.pop("id"))

        def _parse_last_ingestion_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_ingestion_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_ingestion_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_ingestion_at = _parse_last_ingestion_at(d.pop("last_ingestion_at"))

        def _parse_last_success_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_success_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_success_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_success_at = _parse_last_success_at(d.pop("last_success_at"))

        name = d.pop("name")
        require_encryption = d.pop("require_encryption")
        source_type = d.pop("source_type")
        system_high = d.pop("system_high")
        tags = d.pop("tags")

        def _parse_updated_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        updated_at = _parse_updated_at(d.pop("updated_at"))

        updated_by = d.pop("updated_by")

        found = cls(
            allowed_roles=allowed_roles,
            connector_type=connector_type,
            created_at=created_at,
            created_by=created_by,
            default_security_marking=default_security_marking,
            description=description,
            enabled=enabled,
            error_count=error_count,
            id=id,
            last_ingestion_at=last_ingestion_at,
            last_success_at=last_success_at,
            name=name,
            require_encryption=require_encryption,
            source_type=source_type,
            system_high=system_high,
            tags=tags,
            updated_at=updated_at,
            updated_by=updated_by,
        )
        found.additional_properties = d
        return found
