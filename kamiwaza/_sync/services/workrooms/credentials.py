# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/credentials.py: edit that.
"""Credentials that workrooms may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_credentials import (
    CredentialConsent,
    CredentialConsentList,
    CredentialRegistration,
    CredentialRegistrationList,
    GrantConsent,
    RegisterCredential,
    RegistrationType,
)
from kamiwaza.schemas.workroom_members import HasUserId, user_id_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    grant_workroom_credential_consent,
    list_workroom_credential_consents,
    list_workroom_credential_registrations,
    remove_workroom_credential_registration,
    revoke_workroom_credential_consent,
    upsert_workroom_credential_registration,
)


class WorkroomCredentialsService(BaseService):
    """`client.workrooms.credentials`: which connectors a room may use, on whose account."""

    def list_registrations(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[CredentialRegistration]:
        """Return the credentials that were brought into a room, without their secrets."""
        request = list_workroom_credential_registrations(id_of(workroom, "workroom"))
        return (self._call(request, CredentialRegistrationList)).items

    def register(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        connector_key: str,
        label: str,
        registration_type: RegistrationType | str | None = None,
        registration_metadata: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CredentialRegistration:
        """Bring the caller's credential for a connector into a room, or change what was brought.

        `registration_type` is `personal` (default) or `service_account`.
        """
        body = RegisterCredential.model_validate(
            {
                "connector_key": connector_key,
                "label": label,
                "registration_type": registration_type,
                "registration_metadata": registration_metadata,
            }
        )
        request = upsert_workroom_credential_registration(id_of(workroom, "workroom"), body=body)
        return self._call(request, CredentialRegistration)

    def unregister(
        self,
        workroom: WorkroomFields | UUID | str,
        registration: CredentialRegistration | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Take a credential out of a room."""
        room = id_of(workroom, "workroom")
        registration_id = id_of(registration, "registration")
        self._send(remove_workroom_credential_registration(room, registration_id))

    def list_consents(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[CredentialConsent]:
        """Return who may use whose credential in a room."""
        request = list_workroom_credential_consents(id_of(workroom, "workroom"))
        return (self._call(request, CredentialConsentList)).items

    def grant_consent(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        connector_key: str,
        grantee: HasUserId | str,
        attestation_note: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CredentialConsent:
        """Let a member (the object or their `user_id`) use the caller's credential."""
        body = GrantConsent(
            connector_key=connector_key,
            grantee_user_id=user_id_of(grantee, "grantee"),
            attestation_note=attestation_note,
        )
        request = grant_workroom_credential_consent(id_of(workroom, "workroom"), body=body)
        return self._call(request, CredentialConsent)

    def revoke_consent(
        self,
        workroom: WorkroomFields | UUID | str,
        consent: CredentialConsent | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Take a consent back."""
        room, consent_id = id_of(workroom, "workroom"), id_of(consent, "consent")
        self._send(revoke_workroom_credential_consent(room, consent_id))
