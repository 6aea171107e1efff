"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LocalUserCreateRequest:
    """Schema LocalUserCreateRequest; members the contract does not know are kept."""

    password: str
    username: str
    email: None | str | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["password"] = self.password
        field_dict["username"] = self.username
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.roles is not UNSET:
            field_dict["roles"] = self.roles
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            password=d.pop("password"),
            username=d.pop("username"),
            email=d.pop("email", UNSET),
            roles=d.pop("roles", UNSET),
        )
        found.additional_properties = d
        return found
