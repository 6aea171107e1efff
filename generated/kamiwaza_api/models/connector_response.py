"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_type"] = self.connector_type
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["enabled"] = self.enabled
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["scopes"] = self.scopes
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.configured is not UNSET:
            field_dict["configured"] = self.configured
        if self.icon is not UNSET:
            field_dict["icon"] = self.icon
        if self.redirect_uri is not UNSET:
            field_dict["redirect_uri"] = self.redirect_uri
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_type=d.pop("connector_type"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            enabled=d.pop("enabled"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            scopes=d.pop("scopes"),
            config=d.pop("config", UNSET),
            configured=d.pop("configured", UNSET),
            icon=d.pop("icon", UNSET),
            redirect_uri=d.pop("redirect_uri", UNSET),
            status=d.pop("status", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
