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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        app_installation_id = str(self.app_installation_id)
        field_dict["app_installation_id"] = app_installation_id
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        expires_at = self.expires_at.isoformat()
        field_dict["expires_at"] = expires_at
        granted_scopes = self.granted_scopes

        field_dict["granted_scopes"] = granted_scopes
        id = str(self.id)
        field_dict["id"] = id
        provider = self.provider
        field_dict["provider"] = provider
        status = self.status
        field_dict["status"] = status
        user_id = str(self.user_id)
        field_dict["user_id"] = user_id
        external_email = self.external_email

        if external_email is not UNSET:
            field_dict["external_email"] = external_email
        external_user_id = self.external_user_id

        if external_user_id is not UNSET:
            field_dict["external_user_id"] = external_user_id
        last_refreshed_at: None | str | Unset
        if isinstance(self.last_refreshed_at, Unset):
            last_refreshed_at = UNSET
        elif isinstance(self.last_refreshed_at, datetime.datetime):
            last_refreshed_at = self.last_refreshed_at.isoformat()
        else:
            last_refreshed_at = self.last_refreshed_at

        if last_refreshed_at is not UNSET:
            field_dict["last_refreshed_at"] = last_refreshed_at
        last_used_at: None | str | Unset
        if isinstance(self.last_used_at, Unset):
            last_used_at = UNSET
        elif isinstance(self.last_used_at, datetime.datetime):
            last_used_at = self.last_used_at.isoformat()
        else:
            last_used_at = self.last_used_at

        if last_used_at is not UNSET:
            field_dict["last_used_at"] = last_used_at
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
        app_installation_id = UUID(d.pop("app_installation_id"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        granted_scopes = d.pop("granted_scopes")

        id = UUID(d.pop("id"))

        provider = d.pop("provider")
        status = d.pop("status")
        user_id = UUID(d.pop("user_id"))

        external_email = d.pop("external_email", UNSET)

        external_user_id = d.pop("external_user_id", UNSET)

        def _parse_last_refreshed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_refreshed_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_refreshed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_refreshed_at = _parse_last_refreshed_at(d.pop("last_refreshed_at", UNSET))

        def _parse_last_used_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_used_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_used_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_used_at = _parse_last_used_at(d.pop("last_used_at", UNSET))

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
            app_installation_id=app_installation_id,
            created_at=created_at,
            expires_at=expires_at,
            granted_scopes=granted_scopes,
            id=id,
            provider=provider,
            status=status,
            user_id=user_id,
            external_email=external_email,
            external_user_id=external_user_id,
            last_refreshed_at=last_refreshed_at,
            last_used_at=last_used_at,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
