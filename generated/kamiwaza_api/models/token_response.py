"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class TokenResponse:
    """Schema TokenResponse; members the contract does not know are kept."""

    access_token: str
    expires_in: int
    id_token: None | str | Unset = UNSET
    refresh_token: None | str | Unset = UNSET
    token_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["access_token"] = self.access_token
        field_dict["expires_in"] = self.expires_in
        if self.id_token is not UNSET:
            field_dict["id_token"] = self.id_token
        if self.refresh_token is not UNSET:
            field_dict["refresh_token"] = self.refresh_token
        if self.token_type is not UNSET:
            field_dict["token_type"] = self.token_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            access_token=d.pop("access_token"),
            expires_in=d.pop("expires_in"),
            id_token=d.pop("id_token", UNSET),
            refresh_token=d.pop("refresh_token", UNSET),
            token_type=d.pop("token_type", UNSET),
        )
        found.additional_properties = d
        return found
