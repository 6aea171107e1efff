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
class ConnectionResponse:
    """Schema ConnectionResponse; members the contract does not know are kept."""

    app_installation_id: UUID
    created_at: datetime.datetime
    expires_at: datetime.datetime
    granted_scopes: list[str]
    id: UUID
    provider: str
    status: str
    user_id: UUID
    external_email: None | str | Unset = UNSET
    external_user_id: None | str | Unset = UNSET
    last_refreshed_at: datetime.datetime | None | Unset = UNSET
    last_used_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["app_installation_id"] = to_json(self.app_installation_id)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["expires_at"] = to_json(self.expires_at)
        field_dict["granted_scopes"] = self.granted_scopes
        field_dict["id"] = to_json(self.id)
        field_dict["provider"] = self.provider
        field_dict["status"] = self.status
        field_dict["user_id"] = to_json(self.user_id)
        if self.external_email is not UNSET:
            field_dict["external_email"] = self.external_email
        if self.external_user_id is not UNSET:
            field_dict["external_user_id"] = self.external_user_id
        if self.last_refreshed_at is not UNSET:
            field_dict["last_refreshed_at"] = to_json(self.last_refreshed_at)
        if self.last_used_at is not UNSET:
            field_dict["last_used_at"] = to_json(self.last_used_at)
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            app_installation_id=UUID(d.pop("app_installation_id")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            expires_at=datetime.datetime.fromisoformat(d.pop("expires_at")),
            granted_scopes=d.pop("granted_scopes"),
            id=UUID(d.pop("id")),
            provider=d.pop("provider"),
            status=d.pop("status"),
            user_id=UUID(d.pop("user_id")),
            external_email=d.pop("external_email", UNSET),
            external_user_id=d.pop("external_user_id", UNSET),
            last_refreshed_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_refreshed_at", UNSET)
            ),
            last_used_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_used_at", UNSET)
            ),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
