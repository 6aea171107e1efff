"""Providers of models elsewhere, and the credentials for them."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class ModelProvider(StrEnum):
    """Who provides models; servers may know more."""

    BEDROCK = "bedrock"
    AZURE_AI = "azure_ai"
    GOOGLE_VERTEX = "google_vertex"
    OPENAI_COMPATIBLE = "openai_compatible"
    OPENROUTER = "openrouter"


class CredentialIntake(Payload):
    """Body that hands a credential over."""

    component: ClassVar[str | None] = "CredentialIntakeRequest"

    credential: Secret


class CredentialReference(Schema):
    """What stands for a credential that was handed over, for a while."""

    component: ClassVar[str | None] = "CredentialIntakeResponse"

    credential_ref: Secret
    expires_at: Timestamp | None = None


class ProviderConnectionCreate(Payload):
    """Body that connects a provider."""

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
    """A connection to a provider of models; its credential is not shown."""

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
        """True when the platform has what it needs to use it."""
        return self.status == "configured"
