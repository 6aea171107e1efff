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
class WorkroomCredentialRegistrationResponse:
    """Schema WorkroomCredentialRegistrationResponse; members the contract does not know are kept."""

    connector_key: str
    created_at: datetime.datetime
    created_by_user_id: str
    id: UUID
    label: str
    registration_type: str
    owner_email: None | str | Unset = UNSET
    owner_user_id: None | str | Unset = UNSET
    owner_username: None | str | Unset = UNSET
    registration_metadata: Any | None | Unset = UNSET
    revoked_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_key"] = self.connector_key
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by_user_id"] = self.created_by_user_id
        field_dict["id"] = to_json(self.id)
        field_dict["label"] = self.label
        field_dict["registration_type"] = self.registration_type
        if self.owner_email is not UNSET:
            field_dict["owner_email"] = self.owner_email
        if self.owner_user_id is not UNSET:
            field_dict["owner_user_id"] = self.owner_user_id
        if self.owner_username is not UNSET:
            field_dict["owner_username"] = self.owner_username
        if self.registration_metadata is not UNSET:
            field_dict["registration_metadata"] = self.registration_metadata
        if self.revoked_at is not UNSET:
            field_dict["revoked_at"] = to_json(self.revoked_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_key=d.pop("connector_key"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by_user_id=d.pop("created_by_user_id"),
            id=UUID(d.pop("id")),
            label=d.pop("label"),
            registration_type=d.pop("registration_type"),
            owner_email=d.pop("owner_email", UNSET),
            owner_user_id=d.pop("owner_user_id", UNSET),
            owner_username=d.pop("owner_username", UNSET),
            registration_metadata=d.pop("registration_metadata", UNSET),
            revoked_at=given(either(datetime.datetime.fromisoformat), d.pop("revoked_at", UNSET)),
        )
        found.additional_properties = d
        return found
