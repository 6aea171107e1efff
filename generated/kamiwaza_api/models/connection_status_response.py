"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectionStatusResponse:
    """Schema ConnectionStatusResponse; members the contract does not know are kept."""

    provider: str
    status: str
    connected_at: datetime.datetime | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    external_email: None | str | Unset = UNSET
    granted_scopes: list[str] | None | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        provider = self.provider
        field_dict["provider"] = provider
        status = self.status
        field_dict["status"] = status
        connected_at: None | str | Unset
        if isinstance(self.connected_at, Unset):
            connected_at = UNSET
        elif isinstance(self.connected_at, datetime.datetime):
            connected_at = self.connected_at.isoformat()
        else:
            connected_at = self.connected_at

        if connected_at is not UNSET:
            field_dict["connected_at"] = connected_at
        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        external_email = self.external_email

        if external_email is not UNSET:
            field_dict["external_email"] = external_email
        granted_scopes: list[str] | None | Unset
        if isinstance(self.granted_scopes, Unset):
            granted_scopes = UNSET
        elif isinstance(self.granted_scopes, list):
            granted_scopes = self.granted_scopes

        else:
            granted_scopes = self.granted_scopes

        if granted_scopes is not UNSET:
            field_dict["granted_scopes"] = granted_scopes
        message = self.message

        if message is not UNSET:
            field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        provider = d.pop("provider")
        status = d.pop("status")

        def _parse_connected_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                connected_at_type_0 = datetime.datetime.fromisoformat(data)

                return connected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        connected_at = _parse_connected_at(d.pop("connected_at", UNSET))

        def _parse_expires_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        external_email = d.pop("external_email", UNSET)

        def _parse_granted_scopes(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                granted_scopes_type_0 = data

                return granted_scopes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        granted_scopes = _parse_granted_scopes(d.pop("granted_scopes", UNSET))

        message = d.pop("message", UNSET)

        found = cls(
            provider=provider,
            status=status,
            connected_at=connected_at,
            expires_at=expires_at,
            external_email=external_email,
            granted_scopes=granted_scopes,
            message=message,
        )
        found.additional_properties = d
        return found
