"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class MintTokenResponse:
    """Schema MintTokenResponse; members the contract does not know are kept."""

    access_token: str
    broker_lease_expires_in: int
    expires_in: int
    granted_scopes: list[str]
    lease_id: str
    token_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["access_token"] = self.access_token
        field_dict["broker_lease_expires_in"] = self.broker_lease_expires_in
        field_dict["expires_in"] = self.expires_in
        field_dict["granted_scopes"] = self.granted_scopes
        field_dict["lease_id"] = self.lease_id
        if self.token_type is not UNSET:
            field_dict["token_type"] = self.token_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            access_token=d.pop("access_token"),
            broker_lease_expires_in=d.pop("broker_lease_expires_in"),
            expires_in=d.pop("expires_in"),
            granted_scopes=d.pop("granted_scopes"),
            lease_id=d.pop("lease_id"),
            token_type=d.pop("token_type", UNSET),
        )
        found.additional_properties = d
        return found
