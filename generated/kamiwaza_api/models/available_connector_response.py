"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AvailableConnectorResponse:
    """Schema AvailableConnectorResponse; members the contract does not know are kept."""

    connector_type: str
    enabled: bool
    id: UUID
    name: str
    scopes: list[str]
    icon: None | str | Unset = UNSET
    status: str | Unset = UNSET
    user_connectable: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_type"] = self.connector_type
        field_dict["enabled"] = self.enabled
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["scopes"] = self.scopes
        if self.icon is not UNSET:
            field_dict["icon"] = self.icon
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.user_connectable is not UNSET:
            field_dict["user_connectable"] = self.user_connectable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_type=d.pop("connector_type"),
            enabled=d.pop("enabled"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            scopes=d.pop("scopes"),
            icon=d.pop("icon", UNSET),
            status=d.pop("status", UNSET),
            user_connectable=d.pop("user_connectable", UNSET),
        )
        found.additional_properties = d
        return found
