# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/credentials.py: edit that.
"""Credentials that workrooms may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
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
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import (
    grant_workroom_credential_consent,
    list_workroom_credential_consents,
    list_workroom_credential_registrations,
    remove_workroom_credential_registration,
    revoke_workroom_credential_consent,
    upsert_workroom_credential_registration,
)


class WorkroomCredentialsService(BaseService):
    """`client.workrooms.credentials`: credentials that a room may use for connectors."""

    def list_registrations(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[CredentialRegistration]:
        """Return the credentials registered in a room, without their secrets.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_credential_registrations(self._id(workroom, WORKROOMS, "workroom"))
        return ItemList((self._call(request, CredentialRegistrationList)).items)

    def register(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        connector_key: str,
        label: str,
        registration_type: RegistrationType | str | None = None,
        registration_metadata: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CredentialRegistration:
        """Register your credential for a connector in a room, or change its registration.

        Args:
            workroom: the workroom, its id or its name.
            connector_key: the key of the connector, up to 255 characters.
            label: a name for the credential, up to 255 characters.
            registration_type: `personal` or `service_account`. Default: the platform's own
                (personal).
            registration_metadata: any JSON object of yours. Default: none.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        body = RegisterCredential(
            connector_key=connector_key,
            label=label,
            registration_type=registration_type,
            registration_metadata=(
                None if registration_metadata is None else {**registration_metadata}
            ),
        )
        request = upsert_workroom_credential_registration(
            self._id(workroom, WORKROOMS, "workroom"), body=body
        )
        return self._call(request, CredentialRegistration)

    def unregister(
        self,
        workroom: WorkroomFields | UUID | str,
        registration: CredentialRegistration | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Remove the registration of a credential from a room.

        Args:
            workroom: the workroom, its id or its name.
            registration: the registration or its id.

        Raises:
            ResourceNotFoundError: there is no such workroom or registration.
        """
        room = self._id(workroom, WORKROOMS, "workroom")
        registration_id = id_of(registration, "registration")
        self._send(remove_workroom_credential_registration(room, registration_id))

    def list_consents(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[CredentialConsent]:
        """Return the consents of a room: which member may use whose credential.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_credential_consents(self._id(workroom, WORKROOMS, "workroom"))
        return ItemList((self._call(request, CredentialConsentList)).items)

    def grant_consent(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        connector_key: str,
        grantee: HasUserId | str,
        attestation_note: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CredentialConsent:
        """Allow a member to use your credential for a connector.

        Args:
            workroom: the workroom, its id or its name.
            connector_key: the key of the connector.
            grantee: the member, or their `user_id`.
            attestation_note: a note for the record, up to 2,048 characters.

        Raises:
            ResourceNotFoundError: there is no such workroom or member.
        """
        body = GrantConsent(
            connector_key=connector_key,
            grantee_user_id=user_id_of(grantee, "grantee"),
            attestation_note=attestation_note,
        )
        request = grant_workroom_credential_consent(
            self._id(workroom, WORKROOMS, "workroom"), body=body
        )
        return self._call(request, CredentialConsent)

    def revoke_consent(
        self,
        workroom: WorkroomFields | UUID | str,
        consent: CredentialConsent | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Revoke a consent.

        Args:
            workroom: the workroom, its id or its name.
            consent: the consent or its id.

        Raises:
            ResourceNotFoundError: there is no such workroom or consent.
        """
        room, consent_id = (
            self._id(workroom, WORKROOMS, "workroom"),
            id_of(consent, "consent"),
        )
        self._send(revoke_workroom_credential_consent(room, consent_id))
