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
class WorkroomCredentialConsentResponse:
    """Schema WorkroomCredentialConsentResponse; members the contract does not know are kept."""

    connector_key: str
    consent_state: str
    created_at: datetime.datetime
    grantee_user_id: str
    grantor_user_id: str
    id: UUID
    attestation_note: None | str | Unset = UNSET
    grantee_email: None | str | Unset = UNSET
    grantee_username: None | str | Unset = UNSET
    grantor_email: None | str | Unset = UNSET
    grantor_username: None | str | Unset = UNSET
    revoked_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_key"] = self.connector_key
        field_dict["consent_state"] = self.consent_state
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["grantee_user_id"] = self.grantee_user_id
        field_dict["grantor_user_id"] = self.grantor_user_id
        field_dict["id"] = to_json(self.id)
        if self.attestation_note is not UNSET:
            field_dict["attestation_note"] = self.attestation_note
        if self.grantee_email is not UNSET:
            field_dict["grantee_email"] = self.grantee_email
        if self.grantee_username is not UNSET:
            field_dict["grantee_username"] = self.grantee_username
        if self.grantor_email is not UNSET:
            field_dict["grantor_email"] = self.grantor_email
        if self.grantor_username is not UNSET:
            field_dict["grantor_username"] = self.grantor_username
        if self.revoked_at is not UNSET:
            field_dict["revoked_at"] = to_json(self.revoked_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_key=d.pop("connector_key"),
            consent_state=d.pop("consent_state"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            grantee_user_id=d.pop("grantee_user_id"),
            grantor_user_id=d.pop("grantor_user_id"),
            id=UUID(d.pop("id")),
            attestation_note=d.pop("attestation_note", UNSET),
            grantee_email=d.pop("grantee_email", UNSET),
            grantee_username=d.pop("grantee_username", UNSET),
            grantor_email=d.pop("grantor_email", UNSET),
            grantor_username=d.pop("grantor_username", UNSET),
            revoked_at=given(either(datetime.datetime.fromisoformat), d.pop("revoked_at", UNSET)),
        )
        found.additional_properties = d
        return found
