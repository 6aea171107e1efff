"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_key = self.connector_key
        field_dict["connector_key"] = connector_key
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        created_by_user_id = self.created_by_user_id
        field_dict["created_by_user_id"] = created_by_user_id
        id = str(self.id)
        field_dict["id"] = id
        label = self.label
        field_dict["label"] = label
        registration_type = self.registration_type
        field_dict["registration_type"] = registration_type
        owner_email = self.owner_email

        if owner_email is not UNSET:
            field_dict["owner_email"] = owner_email
        owner_user_id = self.owner_user_id

        if owner_user_id is not UNSET:
            field_dict["owner_user_id"] = owner_user_id
        owner_username = self.owner_username

        if owner_username is not UNSET:
            field_dict["owner_username"] = owner_username
        registration_metadata = self.registration_metadata

        if registration_metadata is not UNSET:
            field_dict["registration_metadata"] = registration_metadata
        revoked_at: None | str | Unset
        if isinstance(self.revoked_at, Unset):
            revoked_at = UNSET
        elif isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        if revoked_at is not UNSET:
            field_dict["revoked_at"] = revoked_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_key = d.pop("connector_key")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by_user_id = d.pop("created_by_user_id")
        id = UUID(d.pop("id"))

        label = d.pop("label")
        registration_type = d.pop("registration_type")
        owner_email = d.pop("owner_email", UNSET)

        owner_user_id = d.pop("owner_user_id", UNSET)

        owner_username = d.pop("owner_username", UNSET)

        registration_metadata = d.pop("registration_metadata", UNSET)

        def _parse_revoked_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                revoked_at_type_0 = datetime.datetime.fromisoformat(data)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        revoked_at = _parse_revoked_at(d.pop("revoked_at", UNSET))

        found = cls(
            connector_key=connector_key,
            created_at=created_at,
            created_by_user_id=created_by_user_id,
            id=id,
            label=label,
            registration_type=registration_type,
            owner_email=owner_email,
            owner_user_id=owner_user_id,
            owner_username=owner_username,
            registration_metadata=registration_metadata,
            revoked_at=revoked_at,
        )
        found.additional_properties = d
        return found
