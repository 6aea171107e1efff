"""The credentials of a workroom for connectors."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class CredentialOutcome(StrEnum):
    """Whether a connector can be used."""

    ALLOWED = "allowed"
    DENIED = "denied"
    CREDENTIAL_REQUIRED = "credential_required"
    UNSUPPORTED = "unsupported"


class CredentialPath(StrEnum):
    """The owner of the credential that is used."""

    USER = "user"
    WORKROOM = "workroom"
    PLATFORM = "platform"
    NONE = "none"


class RegistrationType(StrEnum):
    """The kind of a registered credential."""

    PERSONAL = "personal"
    SERVICE_ACCOUNT = "service_account"


class CredentialRegistration(Schema):
    """A registered credential of a workroom, without its secret."""

    component: ClassVar[str | None] = "WorkroomCredentialRegistrationResponse"

    id: Id
    connector_key: str | None = None
    label: str | None = None
    registration_type: OpenEnum[RegistrationType] | None = None
    registration_metadata: JsonObject | None = None
    owner_user_id: str | None = None
    owner_username: str | None = None
    owner_email: str | None = None
    created_by_user_id: str | None = None
    created_at: Timestamp | None = None
    revoked_at: Timestamp | None = None

    @property
    def is_active(self) -> bool:
        """True if the consent was not revoked."""
        return self.revoked_at is None


class CredentialRegistrationList(Schema):
    """The envelope of a list of registrations."""

    component: ClassVar[str | None] = "WorkroomCredentialRegistrationListResponse"

    items: list[CredentialRegistration] = Field(default_factory=list)


class RegisterCredential(Payload):
    """Body that registers a credential in a workroom."""

    component: ClassVar[str | None] = "CreateWorkroomCredentialRegistrationRequest"

    connector_key: str
    label: str
    registration_type: OpenEnum[RegistrationType] | None = None
    registration_metadata: JsonObject | None = None


class CredentialConsent(Schema):
    """A member's consent that another member uses their credential."""

    component: ClassVar[str | None] = "WorkroomCredentialConsentResponse"

    id: Id
    connector_key: str | None = None
    consent_state: str | None = None
    grantor_user_id: str | None = None
    grantor_username: str | None = None
    grantor_email: str | None = None
    grantee_user_id: str | None = None
    grantee_username: str | None = None
    grantee_email: str | None = None
    attestation_note: str | None = None
    created_at: Timestamp | None = None
    revoked_at: Timestamp | None = None

    @property
    def is_active(self) -> bool:
        """True if the consent was not revoked."""
        return self.revoked_at is None


class CredentialConsentList(Schema):
    """The envelope of a list of consents."""

    component: ClassVar[str | None] = "WorkroomCredentialConsentListResponse"

    items: list[CredentialConsent] = Field(default_factory=list)


class GrantConsent(Payload):
    """Body that lets another member use the caller's credential of a connector."""

    component: ClassVar[str | None] = "CreateWorkroomCredentialConsentRequest"

    connector_key: str
    grantee_user_id: str
    attestation_note: str | None = None


class CredentialResolution(Schema):
    """The credential that a thread would use for a connector, and the reason."""

    component: ClassVar[str | None] = "WorkroomCredentialResolutionResponse"

    connector_key: str | None = None
    credential_outcome: OpenEnum[CredentialOutcome] | None = None
    credential_path: OpenEnum[CredentialPath] | None = None
    credential_requirement_source: OpenEnum[CredentialPath] | None = None
    credential_source: str | None = None
    credential_owner_user_id: str | None = None
    credential_owner_username: str | None = None
    credential_owner_email: str | None = None
    resolution_state: str | None = None
    explanation: str | None = None

    @property
    def ok(self) -> bool:
        """True if the connector can be used."""
        return self.credential_outcome == CredentialOutcome.ALLOWED
