"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorResponse:
    """Schema ConnectorResponse; members the contract does not know are kept."""

    connector_type: str
    created_at: datetime.datetime
    enabled: bool
    id: UUID
    name: str
    scopes: list[str]
    config: Any | Unset = UNSET
    configured: bool | Unset = UNSET
    icon: None | str | Unset = UNSET
    redirect_uri: None | str | Unset = UNSET
    status: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_type = self.connector_type
        field_dict["connector_type"] = connector_type
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        enabled = self.enabled
        field_dict["enabled"] = enabled
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        scopes = self.scopes

        field_dict["scopes"] = scopes
        config = self.config
        if config is not UNSET:
            field_dict["config"] = config
        configured = self.configured
        if configured is not UNSET:
            field_dict["configured"] = configured
        icon = self.icon

        if icon is not UNSET:
            field_dict["icon"] = icon
        redirect_uri = self.redirect_uri

        if redirect_uri is not UNSET:
            field_dict["redirect_uri"] = redirect_uri
        status = self.status
        if status is not UNSET:
            field_dict["status"] = status
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_type = d.pop("connector_type")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        enabled = d.pop("enabled")
        id = UUID(d.pop("id"))

        name = d.pop("name")
        scopes = d.pop("scopes")

        config = d.pop("config", UNSET)
        configured = d.pop("configured", UNSET)
        icon = d.pop("icon", UNSET)

        redirect_uri = d.pop("redirect_uri", UNSET)

        status = d.pop("status", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            connector_type=connector_type,
            created_at=created_at,
            enabled=enabled,
            id=id,
            name=name,
            scopes=scopes,
            config=config,
            configured=configured,
            icon=icon,
            redirect_uri=redirect_uri,
            status=status,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
