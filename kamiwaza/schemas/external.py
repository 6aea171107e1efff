"""Models that are served elsewhere."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Payload, Schema
from kamiwaza.schemas._secret import Secret


class ExternalProvider(StrEnum):
    """The kinds of servers that can be asked for their models."""

    AZURE = "azure"
    LITELLM = "litellm"
    OPENAI = "openai"
    OTHER = "other"


class ExternalProtocol(StrEnum):
    """The protocols a model served elsewhere may speak."""

    OPENAI_COMPATIBLE = "openai_compatible"
    AZURE_OPENAI = "azure_openai"
    AZURE_FOUNDRY = "azure_foundry"


class ModelPurpose(StrEnum):
    """What a model served elsewhere is for."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    TRANSCRIPTION = "transcription"


class DiscoveryRequest(Payload):
    """Body that asks a server elsewhere for its models."""

    component: ClassVar[str | None] = "ExternalEndpointDiscoverRequest"

    base_url: str
    api_key: Secret | None = None
    credential_secret_urn: str | None = None
    provider: OpenEnum[ExternalProvider] | None = None


class DiscoveredModel(Schema):
    """A model found on a server elsewhere; `id` is the name it is asked for by."""

    component: ClassVar[str | None] = "DiscoveredModel"

    id: str
    protocol: OpenEnum[ExternalProtocol] | None = None
    api_version: str | None = None
    underlying_model: str | None = None
    purpose: OpenEnum[ModelPurpose] | None = None


class Discovery(Schema):
    """The models a server elsewhere offers."""

    component: ClassVar[str | None] = "ExternalEndpointDiscoverResponse"

    available_models: list[DiscoveredModel] = Field(default_factory=list)

    def for_purpose(self, purpose: ModelPurpose | str) -> list[DiscoveredModel]:
        """Return the models of one purpose: chat, embedding or transcription."""
        return [model for model in self.available_models if model.purpose == purpose]


class ExternalEndpoint(Schema):
    """Where a model is served elsewhere, and how it is spoken to there.

    The contract leaves it open: other protocols (aws_bedrock, aws_transcribe) and what they need
    beyond these members (profiles, guardrails) reach the platform as they are given.
    """

    protocol: OpenEnum[ExternalProtocol] = ExternalProtocol.OPENAI_COMPATIBLE
    base_url: str | None = None
    model_id: str | None = None
    api_version: str | None = None
    region: str | None = None
    credential_secret_urn: str | None = None

    @classmethod
    def of(cls, model: DiscoveredModel, base_url: str) -> ExternalEndpoint:
        """Return the endpoint of a model that `serving.discover_external` found at `base_url`."""
        known = {"protocol": model.protocol, "api_version": model.api_version}
        given = {name: value for name, value in known.items() if value is not None}
        return cls.model_validate({"base_url": base_url, "model_id": model.id, **given})

    def settings(self, credential: str | None = None) -> str:
        """Return the endpoint as the JSON text in a configuration, a credential in the clear."""
        plain = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        if credential is not None:
            plain["credential_secret"] = credential
        return json.dumps(plain)
