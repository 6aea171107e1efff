"""Models that are served elsewhere, registered as if they were here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias, Unpack

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.external import ExternalEndpoint, ModelPurpose
from kamiwaza.schemas.model import CreateModel, Model
from kamiwaza_api.api.models import create_model

_ENGINES = {
    ModelPurpose.CHAT: "external_chat",
    ModelPurpose.TRANSCRIPTION: "external_transcribe",
}

Credential: TypeAlias = SecretStr | str | Mapping[str, object]


class AsyncExternalMixin(AsyncBaseService):
    """Register what others serve."""

    async def register_external_model(
        self,
        name: str,
        *,
        endpoint: ExternalEndpoint | Mapping[str, object],
        credential: Credential | None = None,
        credential_secret_urn: str | None = None,
        purpose: ModelPurpose | str = ModelPurpose.CHAT,
        description: str | None = None,
        modelfamily: str | None = None,
        config_name: str | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Model:
        """Register a model that another server answers for, ready to be deployed; return it.

        Args:
            name: What it is called here.
            endpoint: Where it is; see `ExternalEndpoint.of` for one that was discovered.
            credential: What opens it: a key, or the members a protocol wants. The platform keeps
                it as a secret and gives it to nobody.
            credential_secret_urn: Instead, a secret that is stored already.
            purpose: chat or transcription, which decides what engine speaks to it.
            description: Words about it.
            modelfamily: The family it belongs to.
            config_name: What its default configuration is called.
            force_replace_credentials: Replace a credential that is stored under this name.

        Requires: admin. Raises InvalidArgumentError for another purpose, or two credentials;
        ConflictError if a credential of this name is stored already.
        """
        if credential is not None and credential_secret_urn is not None:
            raise InvalidArgumentError("credential: give it or credential_secret_urn, not both")
        if purpose not in _ENGINES:
            words = ", ".join(_ENGINES)
            raise InvalidArgumentError(f"purpose: {purpose!r} is not one of {words}")
        where = ExternalEndpoint.model_validate(
            endpoint if isinstance(endpoint, Mapping) else endpoint.model_dump(by_alias=True)
        )
        where.credential_secret_urn = credential_secret_urn or where.credential_secret_urn
        settings: JsonObject = {
            "engine_name": _ENGINES[ModelPurpose(purpose)],
            "external_endpoint": where.settings(_clear(credential)),
        }
        body = CreateModel(
            name=name,
            purpose=str(purpose),
            description=description,
            modelfamily=modelfamily,
            default_config={
                "default": True,
                "name": config_name or f"{name} endpoint",
                "config": settings,
                "system_config": {},
            },
        )
        forced = force_replace_credentials or None
        return await self._call(create_model(body=body, force_replace_credentials=forced), Model)


def _clear(credential: Credential | None) -> str | None:
    """Return a credential as the text the platform stores."""
    if isinstance(credential, SecretStr):
        return credential.get_secret_value()
    if isinstance(credential, Mapping):
        return json.dumps(dict(credential))
    return credential
