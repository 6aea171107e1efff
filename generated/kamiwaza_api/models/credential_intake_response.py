"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class CredentialIntakeResponse:
    """Schema CredentialIntakeResponse; members the contract does not know are kept."""

    credential_ref: str
    expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["credential_ref"] = self.credential_ref
        field_dict["expires_at"] = to_json(self.expires_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            credential_ref=d.pop("credential_ref"),
            expires_at=datetime.datetime.fromisoformat(d.pop("expires_at")),
        )
        found.additional_properties = d
        return found
