"""Models that another server runs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Payload, Schema
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas._secret import SecretInput


class ExternalProvider(StrEnum):
    """The kinds of servers whose models can be discovered."""

    AZURE = "azure"
    LITELLM = "litellm"
    OPENAI = "openai"
    OTHER = "other"


class ExternalProtocol(StrEnum):
    """The protocols of models on other servers."""

    OPENAI_COMPATIBLE = "openai_compatible"
    AZURE_OPENAI = "azure_openai"
    AZURE_FOUNDRY = "azure_foundry"


class ModelPurpose(StrEnum):
    """The purposes of models on other servers."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    TRANSCRIPTION = "transcription"


class DiscoveryRequest(Payload):
    """Body that asks another server for its models."""

    component: ClassVar[str | None] = "ExternalEndpointDiscoverRequest"

    base_url: str
    api_key: SecretInput | None = None
    credential_secret_urn: str | None = None
    provider: OpenEnum[ExternalProvider] | None = None


class DiscoveredModel(Schema):
    """A model of another server; `id` is its name there."""

    component: ClassVar[str | None] = "DiscoveredModel"

    id: str
    protocol: OpenEnum[ExternalProtocol] | None = None
    api_version: str | None = None
    underlying_model: str | None = None
    purpose: OpenEnum[ModelPurpose] | None = None


class Discovery(ListAnswer[DiscoveredModel]):
    """The models that another server offers."""

    component: ClassVar[str | None] = "ExternalEndpointDiscoverResponse"

    available_models: list[DiscoveredModel] = Field(default_factory=list)

    def for_purpose(self, purpose: ModelPurpose | str) -> list[DiscoveredModel]:
        """Return the models of one purpose.

        Args:
            purpose: `chat`, `embedding` or `transcription`.
        """
        return [model for model in self.available_models if model.purpose == purpose]

    def _items(self) -> Sequence[DiscoveredModel]:
        return self.available_models


class ExternalEndpoint(Schema):
    """The address and protocol of a model on another server.

    The contract leaves it open: other protocols (aws_bedrock, aws_transcribe) and their members
    (profiles, guardrails) are sent as you give them.
    """

    protocol: OpenEnum[ExternalProtocol] = ExternalProtocol.OPENAI_COMPATIBLE
    base_url: str | None = None
    model_id: str | None = None
    api_version: str | None = None
    region: str | None = None
    credential_secret_urn: str | None = None

    @classmethod
    def of(cls, model: DiscoveredModel, base_url: str) -> ExternalEndpoint:
        """Return the endpoint of a model that `serving.discover_external` found.

        Args:
            model: the discovered model.
            base_url: the URL that was asked.
        """
        known = {"protocol": model.protocol, "api_version": model.api_version}
        given = {name: value for name, value in known.items() if value is not None}
        return cls.model_validate({"base_url": base_url, "model_id": model.id, **given})

    def settings(self, credential: str | None = None) -> str:
        """Return the endpoint as the JSON text of a configuration, with the credential in clear.

        Args:
            credential: the credential to include.
        """
        plain = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        if credential is not None:
            plain["credential_secret"] = credential
        return json.dumps(plain)
