"""Registering models that another server runs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias, Unpack

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas._urn import HasUrn, urn_of
from kamiwaza.schemas.external import ExternalEndpoint, ModelPurpose
from kamiwaza.schemas.model import CreateModel, Model
from kamiwaza_api.api.models import create_model

_ENGINES = {
    ModelPurpose.CHAT: "external_chat",
    ModelPurpose.TRANSCRIPTION: "external_transcribe",
}

Credential: TypeAlias = SecretStr | str | Mapping[str, object]


class AsyncExternalMixin(AsyncBaseService):
    """Register models that another server runs."""

    async def register_external_model(
        self,
        name: str,
        *,
        endpoint: ExternalEndpoint | Mapping[str, object],
        credential: Credential | None = None,
        credential_secret: HasUrn | str | None = None,
        purpose: ModelPurpose | str = ModelPurpose.CHAT,
        description: str | None = None,
        modelfamily: str | None = None,
        config_name: str | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Model:
        """Register a model that another server runs, and return it.

        The model can be deployed like a local one. Requires the admin role.

        Args:
            name: the name of the model on this platform.
            endpoint: the address and protocol of the model. `ExternalEndpoint.of` makes it from a
                model that `serving.discover_external` found.
            credential: the key of the other server, or the members its protocol needs. The platform
                stores it as a secret and returns it to no caller.
            credential_secret: a stored secret or its URN, instead of `credential`.
            purpose: `chat` or `transcription`; it selects the engine.
            description: a text for people.
            modelfamily: the family of the model.
            config_name: the name of its default configuration. Default: the model's name and
                `endpoint`.
            force_replace_credentials: True replaces a stored credential of the same name.

        Raises:
            InvalidArgumentError: the purpose is another one, or you gave two credentials.
            ConflictError: a credential of this name is stored already.
        """
        if credential is not None and credential_secret is not None:
            raise InvalidArgumentError("credential: give it or credential_secret, not both")
        if purpose not in _ENGINES:
            words = ", ".join(_ENGINES)
            raise InvalidArgumentError(f"purpose: {purpose!r} is not one of {words}")
        body = CreateModel(
            name=name,
            purpose=str(purpose),
            description=description,
            modelfamily=modelfamily,
            default_config={
                "default": True,
                "name": config_name or f"{name} endpoint",
                "config": _settings(purpose, endpoint, credential, credential_secret),
                "system_config": {},
            },
        )
        forced = force_replace_credentials or None
        return await self._call(create_model(body=body, force_replace_credentials=forced), Model)


def _settings(
    purpose: ModelPurpose | str,
    endpoint: ExternalEndpoint | Mapping[str, object],
    credential: Credential | None,
    credential_secret: HasUrn | str | None,
) -> JsonObject:
    """Return the settings of the default configuration."""
    where = ExternalEndpoint.model_validate(
        endpoint if isinstance(endpoint, Mapping) else endpoint.model_dump(by_alias=True)
    )
    if credential_secret is not None:
        where.credential_secret_urn = urn_of(credential_secret, "credential_secret")
    return {
        "engine_name": _ENGINES[ModelPurpose(purpose)],
        "external_endpoint": where.settings(_clear(credential)),
    }


def _clear(credential: Credential | None) -> str | None:
    """Return a credential as the text that the platform stores."""
    if isinstance(credential, SecretStr):
        return credential.get_secret_value()
    if isinstance(credential, Mapping):
        return json.dumps(dict(credential))
    return credential
