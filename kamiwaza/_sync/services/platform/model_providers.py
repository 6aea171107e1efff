# Written by scripts/unasync.py from kamiwaza/_async/services/platform/model_providers.py: edit that.
"""Providers of models elsewhere."""

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
from kamiwaza_api.api.platform import create_provider_connection, list_provider_connections


class ModelProvidersService(BaseService):
    """`client.platform.model_providers`: connect providers of models."""

    def create(
        self,
        *,
        name: str,
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
        """Connect a model of a provider with a credential that `credentials.intake` took.

        Which of the others are needed depends on the provider: `region` for bedrock,
        `endpoint_url` and `deployment` for azure_ai, `project` and `location` for google_vertex,
        `endpoint_url` for openai_compatible. Requires: admin.
        """
        if isinstance(credential_ref, CredentialReference):
            credential_ref = credential_ref.credential_ref
        body = ProviderConnectionCreate.model_validate(
            {
                "name": name,
                "provider": provider,
                "model": model,
                "credential_ref": credential_ref,
                "endpoint_url": endpoint_url,
                "region": region,
                "deployment": deployment,
                "project": project,
                "location": location,
            }
        )
        return self._call(create_provider_connection(body=body), ProviderConnection)

    def list(self, **call_options: Unpack[CallOptions]) -> list[ProviderConnection]:
        """Return the connections to providers, without their credentials. Requires: admin."""
        return self._call(list_provider_connections(), list[ProviderConnection])
