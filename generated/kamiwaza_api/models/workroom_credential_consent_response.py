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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_key = self.connector_key
        field_dict["connector_key"] = connector_key
        consent_state = self.consent_state
        field_dict["consent_state"] = consent_state
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        grantee_user_id = self.grantee_user_id
        field_dict["grantee_user_id"] = grantee_user_id
        grantor_user_id = self.grantor_user_id
        field_dict["grantor_user_id"] = grantor_user_id
        id = str(self.id)
        field_dict["id"] = id
        attestation_note = self.attestation_note

        if attestation_note is not UNSET:
            field_dict["attestation_note"] = attestation_note
        grantee_email = self.grantee_email

        if grantee_email is not UNSET:
            field_dict["grantee_email"] = grantee_email
        grantee_username = self.grantee_username

        if grantee_username is not UNSET:
            field_dict["grantee_username"] = grantee_username
        grantor_email = self.grantor_email

        if grantor_email is not UNSET:
            field_dict["grantor_email"] = grantor_email
        grantor_username = self.grantor_username

        if grantor_username is not UNSET:
            field_dict["grantor_username"] = grantor_username
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
        consent_state = d.pop("consent_state")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        grantee_user_id = d.pop("grantee_user_id")
        grantor_user_id = d.pop("grantor_user_id")
        id = UUID(d.pop("id"))

        attestation_note = d.pop("attestation_note", UNSET)

        grantee_email = d.pop("grantee_email", UNSET)

        grantee_username = d.pop("grantee_username", UNSET)

        grantor_email = d.pop("grantor_email", UNSET)

        grantor_username = d.pop("grantor_username", UNSET)

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
            consent_state=consent_state,
            created_at=created_at,
            grantee_user_id=grantee_user_id,
            grantor_user_id=grantor_user_id,
            id=id,
            attestation_note=attestation_note,
            grantee_email=grantee_email,
            grantee_username=grantee_username,
            grantor_email=grantor_email,
            grantor_username=grantor_username,
            revoked_at=revoked_at,
        )
        found.additional_properties = d
        return found
