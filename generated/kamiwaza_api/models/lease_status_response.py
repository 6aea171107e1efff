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
class LeaseStatusResponse:
    """Schema LeaseStatusResponse; members the contract does not know are kept."""

    app_installation_id: UUID
    expires_at: datetime.datetime
    granted_scopes: list[str]
    is_valid: bool
    issued_at: datetime.datetime
    lease_id: str
    provider: str
    tool_id: str
    revoked_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        app_installation_id = str(self.app_installation_id)
        field_dict["app_installation_id"] = app_installation_id
        expires_at = self.expires_at.isoformat()
        field_dict["expires_at"] = expires_at
        granted_scopes = self.granted_scopes

        field_dict["granted_scopes"] = granted_scopes
        is_valid = self.is_valid
        field_dict["is_valid"] = is_valid
        issued_at = self.issued_at.isoformat()
        field_dict["issued_at"] = issued_at
        lease_id = self.lease_id
        field_dict["lease_id"] = lease_id
        provider = self.provider
        field_dict["provider"] = provider
        tool_id = self.tool_id
        field_dict["tool_id"] = tool_id
        revoked_at: None | str | Unset
        if isinstance(self.revoked_at, Unset):
            revoked_at = UNSET
        elif isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        if revoked_at is not UNSET:
            field_dict["revoked_at"] = revoked_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        app_installation_id = UUID(d.pop("app_installation_id"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        granted_scopes = d.pop("granted_scopes")

        is_valid = d.pop("is_valid")
        issued_at = datetime.datetime.fromisoformat(d.pop("issued_at"))

        lease_id = d.pop("lease_id")
        provider = d.pop("provider")
        tool_id = d.pop("tool_id")

        def _parse_revoked_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                revoked_at_type_0 = datetime.datetime.fromisoformat(data)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        revoked_at = _parse_revoked_at(d.pop("revoked_at", UNSET))

        found = cls(
            app_installation_id=app_installation_id,
            expires_at=expires_at,
            granted_scopes=granted_scopes,
            is_valid=is_valid,
            issued_at=issued_at,
            lease_id=lease_id,
            provider=provider,
            tool_id=tool_id,
            revoked_at=revoked_at,
        )
        found.additional_properties = d
        return found
