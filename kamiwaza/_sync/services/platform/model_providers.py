# Written by scripts/unasync.py from kamiwaza/_async/services/platform/model_providers.py: edit that.
"""Connections to external model providers."""

from __future__ import annotations

from typing import Unpack

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.providers import (
    CredentialReference,
    ModelProvider,
    ProviderConnection,
    ProviderConnectionCreate,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.platform import create_provider_connection, list_provider_connections


class ModelProvidersService(BaseService):
    """`client.platform.model_providers`: connect external model providers."""

    def create(
        self,
        name: str,
        *,
        provider: ModelProvider | str,
        model: str,
        credential_ref: CredentialReference | SecretStr | str,
        endpoint_url: str | None = None,
        region: str | None = None,
        deployment: str | None = None,
        project: str | None = None,
        location: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ProviderConnection:
        """Connect a model of an external provider and return the connection.

        Requires the admin role.

        Args:
            name: the name of the connection, up to 128 characters.
            provider: `bedrock`, `azure_ai`, `google_vertex`, `openai_compatible` or `openrouter`.
            model: the provider's name of the model.
            credential_ref: the answer of `credentials.intake`, or the reference in it.
            endpoint_url: the address of the provider; for azure_ai and openai_compatible.
            region: the region; for bedrock.
            deployment: the name of the deployment; for azure_ai.
            project: the project; for google_vertex.
            location: the location; for google_vertex.

        Raises:
            ConflictError: there is a connection with this name.
        """
        body = ProviderConnectionCreate(
            name=name,
            provider=provider,
            model=model,
            credential_ref=_reference_of(credential_ref),
            endpoint_url=endpoint_url,
            region=region,
            deployment=deployment,
            project=project,
            location=location,
        )
        return self._call(create_provider_connection(body=body), ProviderConnection)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[ProviderConnection]:
        """Return the connections without their credentials. Requires the admin role."""
        return self._list(list_provider_connections(), ProviderConnection)


def _reference_of(credential: CredentialReference | SecretStr | str) -> SecretStr:
    if isinstance(credential, CredentialReference):
        return credential.credential_ref
    return credential if isinstance(credential, SecretStr) else SecretStr(credential)
