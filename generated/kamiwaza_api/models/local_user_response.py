"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LocalUserResponse:
    """Schema LocalUserResponse; members the contract does not know are kept."""

    active: bool
    deleted: bool
    id: UUID
    is_external: bool
    username: str
    created_at: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    is_superuser: bool | Unset = UNSET
    linked_subject_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    roles: list[str] | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["active"] = self.active
        field_dict["deleted"] = self.deleted
        field_dict["id"] = to_json(self.id)
        field_dict["is_external"] = self.is_external
        field_dict["username"] = self.username
        if self.created_at is not UNSET:
            field_dict["created_at"] = self.created_at
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.external_id is not UNSET:
            field_dict["external_id"] = self.external_id
        if self.full_name is not UNSET:
            field_dict["full_name"] = self.full_name
        if self.is_superuser is not UNSET:
            field_dict["is_superuser"] = self.is_superuser
        if self.linked_subject_id is not UNSET:
            field_dict["linked_subject_id"] = self.linked_subject_id
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.roles is not UNSET:
            field_dict["roles"] = self.roles
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = self.updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            active=d.pop("active"),
            deleted=d.pop("deleted"),
            id=UUID(d.pop("id")),
            is_external=d.pop("is_external"),
            username=d.pop("username"),
            created_at=d.pop("created_at", UNSET),
            email=d.pop("email", UNSET),
            external_id=d.pop("external_id", UNSET),
            full_name=d.pop("full_name", UNSET),
            is_superuser=d.pop("is_superuser", UNSET),
            linked_subject_id=d.pop("linked_subject_id", UNSET),
            name=d.pop("name", UNSET),
            roles=d.pop("roles", UNSET),
            updated_at=d.pop("updated_at", UNSET),
        )
        found.additional_properties = d
        return found
