"""Connections to external providers of models, and their credentials."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class ModelProvider(StrEnum):
    """The known providers of models; servers may have more."""

    BEDROCK = "bedrock"
    AZURE_AI = "azure_ai"
    GOOGLE_VERTEX = "google_vertex"
    OPENAI_COMPATIBLE = "openai_compatible"
    OPENROUTER = "openrouter"


class CredentialIntake(Payload):
    """Body that stages a credential."""

    component: ClassVar[str | None] = "CredentialIntakeRequest"

    credential: Secret


class CredentialReference(Schema):
    """A temporary reference to a staged credential."""

    component: ClassVar[str | None] = "CredentialIntakeResponse"

    credential_ref: Secret
    expires_at: Timestamp | None = None


class ProviderConnectionCreate(Payload):
    """Body that creates a connection to a provider."""

    component: ClassVar[str | None] = "ProviderConnectionCreate"

    name: str
    provider: OpenEnum[ModelProvider]
    model: str
    credential_ref: Secret
    endpoint_url: str | None = None
    region: str | None = None
    deployment: str | None = None
    project: str | None = None
    location: str | None = None


class ProviderConnection(Schema):
    """A connection to a provider of models, without its credential."""

    component: ClassVar[str | None] = "ProviderConnection"

    id: Id
    name: str | None = None
    provider: OpenEnum[ModelProvider] | None = None
    model: str | None = None
    status: str | None = None
    endpoint_url: str | None = None
    region: str | None = None
    deployment: str | None = None
    project: str | None = None
    location: str | None = None
    created_at: Timestamp | None = None

    @property
    def is_configured(self) -> bool:
        """True if the platform has what it needs to use it."""
        return self.status == "configured"
