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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["app_installation_id"] = to_json(self.app_installation_id)
        field_dict["expires_at"] = to_json(self.expires_at)
        field_dict["granted_scopes"] = self.granted_scopes
        field_dict["is_valid"] = self.is_valid
        field_dict["issued_at"] = to_json(self.issued_at)
        field_dict["lease_id"] = self.lease_id
        field_dict["provider"] = self.provider
        field_dict["tool_id"] = self.tool_id
        if self.revoked_at is not UNSET:
            field_dict["revoked_at"] = to_json(self.revoked_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            app_installation_id=UUID(d.pop("app_installation_id")),
            expires_at=datetime.datetime.fromisoformat(d.pop("expires_at")),
            granted_scopes=d.pop("granted_scopes"),
            is_valid=d.pop("is_valid"),
            issued_at=datetime.datetime.fromisoformat(d.pop("issued_at")),
            lease_id=d.pop("lease_id"),
            provider=d.pop("provider"),
            tool_id=d.pop("tool_id"),
            revoked_at=given(either(datetime.datetime.fromisoformat), d.pop("revoked_at", UNSET)),
        )
        found.additional_properties = d
        return found
