"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_type = self.connector_type
        field_dict["connector_type"] = connector_type
        enabled = self.enabled
        field_dict["enabled"] = enabled
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        scopes = self.scopes

        field_dict["scopes"] = scopes
        icon = self.icon

        if icon is not UNSET:
            field_dict["icon"] = icon
        status = self.status
        if status is not UNSET:
            field_dict["status"] = status
        user_connectable = self.user_connectable
        if user_connectable is not UNSET:
            field_dict["user_connectable"] = user_connectable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_type = d.pop("connector_type")
        enabled = d.pop("enabled")
        id = UUID(d.pop("id"))

        name = d.pop("name")
        scopes = d.pop("scopes")

        icon = d.pop("icon", UNSET)

        status = d.pop("status", UNSET)
        user_connectable = d.pop("user_connectable", UNSET)
        found = cls(
            connector_type=connector_type,
            enabled=enabled,
            id=id,
            name=name,
            scopes=scopes,
            icon=icon,
            status=status,
            user_connectable=user_connectable,
        )
        found.additional_properties = d
        return found
