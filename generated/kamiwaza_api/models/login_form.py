"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LoginForm:
    """Schema LoginForm; members the contract does not know are kept."""

    password: str
    username: str
    client_id: None | str | Unset = UNSET
    client_secret: None | str | Unset = UNSET
    grant_type: str | Unset = UNSET
    scope: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["password"] = self.password
        field_dict["username"] = self.username
        if self.client_id is not UNSET:
            field_dict["client_id"] = self.client_id
        if self.client_secret is not UNSET:
            field_dict["client_secret"] = self.client_secret
        if self.grant_type is not UNSET:
            field_dict["grant_type"] = self.grant_type
        if self.scope is not UNSET:
            field_dict["scope"] = self.scope
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            password=d.pop("password"),
            username=d.pop("username"),
            client_id=d.pop("client_id", UNSET),
            client_secret=d.pop("client_secret", UNSET),
            grant_type=d.pop("grant_type", UNSET),
            scope=d.pop("scope", UNSET),
        )
        found.additional_properties = d
        return found
