"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LocalUserUpdateRequest:
    """Schema LocalUserUpdateRequest; members the contract does not know are kept."""

    active: bool | None | Unset = UNSET
    email: None | str | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        active = self.active

        if active is not UNSET:
            field_dict["active"] = active
        email = self.email

        if email is not UNSET:
            field_dict["email"] = email
        roles: list[str] | None | Unset
        if isinstance(self.roles, Unset):
            roles = UNSET
        elif isinstance(self.roles, list):
            roles = self.roles

        else:
            roles = self.roles

        if roles is not UNSET:
            field_dict["roles"] = roles
        username = self.username

        if username is not UNSET:
            field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        active = d.pop("active", UNSET)

        email = d.pop("email", UNSET)

        def _parse_roles(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                roles_type_0 = data

                return roles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        roles = _parse_roles(d.pop("roles", UNSET))

        username = d.pop("username", UNSET)

        found = cls(active=active, email=email, roles=roles, username=username)
        found.additional_properties = d
        return found
