"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["provider"] = self.provider
        field_dict["status"] = self.status
        if self.connected_at is not UNSET:
            field_dict["connected_at"] = to_json(self.connected_at)
        if self.expires_at is not UNSET:
            field_dict["expires_at"] = to_json(self.expires_at)
        if self.external_email is not UNSET:
            field_dict["external_email"] = self.external_email
        if self.granted_scopes is not UNSET:
            field_dict["granted_scopes"] = self.granted_scopes
        if self.message is not UNSET:
            field_dict["message"] = self.message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            provider=d.pop("provider"),
            status=d.pop("status"),
            connected_at=given(
                either(datetime.datetime.fromisoformat), d.pop("connected_at", UNSET)
            ),
            expires_at=given(either(datetime.datetime.fromisoformat), d.pop("expires_at", UNSET)),
            external_email=d.pop("external_email", UNSET),
            granted_scopes=d.pop("granted_scopes", UNSET),
            message=d.pop("message", UNSET),
        )
        found.additional_properties = d
        return found
