"""Model deployments: start, watch and end them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue, SecretStr

from kamiwaza._async.services.serving._start import AsyncStartMixin
from kamiwaza._async.services.serving._stop import AsyncStopMixin
from kamiwaza._async.services.serving.instances import AsyncModelInstancesService
from kamiwaza._async.services.serving.logs import AsyncDeploymentLogsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import OpenEnum
from kamiwaza.schemas._secret import secret_of
from kamiwaza.schemas.external import Discovery, DiscoveryRequest, ExternalProvider
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentStatus,
    EngineOptions,
    ServingHealth,
    ServingStatus,
)
from kamiwaza_api.api.serving import (
    discover_external_endpoint_route,
    get_deployment,
    get_deployment_status,
    get_status,
    health,
    list_deployments,
    start_ray,
)


class AsyncServingService(AsyncStartMixin, AsyncStopMixin):
    """Deploy models and look after their deployments."""

    @property
    def instances(self) -> AsyncModelInstancesService:
        """Return the service of the running copies."""
        return self._lazy(AsyncModelInstancesService)

    @property
    def logs(self) -> AsyncDeploymentLogsService:
        """Return the service of the deployments' logs."""
        return self._lazy(AsyncDeploymentLogsService)

    async def get(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Deployment:
        """Return one deployment. Raises ResourceNotFoundError if there is none of that id."""
        return await self._call(get_deployment(identifier(deployment, "deployment")), Deployment)

    async def get_status(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeploymentStatus | str:
        """Return the state of one deployment; a state this client does not know is a plain text."""
        request = get_deployment_status(id_of(deployment, "deployment"))
        return await self._call(request, OpenEnum[DeploymentStatus])

    async def get_engine_status(self, **call_options: Unpack[CallOptions]) -> ServingStatus:
        """Return whether the engine behind the deployments runs."""
        return await self._call(get_status(), ServingStatus)

    async def health(self, **call_options: Unpack[CallOptions]) -> list[ServingHealth]:
        """Return the health of everything that serves."""
        return await self._call(health(), list[ServingHealth])

    async def start_ray(
        self,
        *,
        address: str | None = None,
        runtime_env: Mapping[str, JsonValue] | None = None,
        options: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Start the engine, or join the one at `address`. Requires: admin."""
        body = EngineOptions(
            runtime_env=None if runtime_env is None else dict(runtime_env),
            options=None if options is None else dict(options),
        )
        await self._send(start_ray(address=address, body=body))

    async def discover_external(
        self,
        base_url: str,
        *,
        api_key: SecretStr | str | None = None,
        credential_secret_urn: str | None = None,
        provider: ExternalProvider | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Discovery:
        """Return the models a server elsewhere offers, asked by the platform.

        Give the server's key as `api_key` or as the URN of a stored secret. A refusal has its
        cause in the error's `code` (invalid_credentials, network_blocked, tls_error, ...).
        """
        body = DiscoveryRequest(
            base_url=base_url,
            api_key=secret_of(api_key),
            credential_secret_urn=credential_secret_urn,
            provider=provider,
        )
        return await self._call(discover_external_endpoint_route(body=body), Discovery)

    async def list(
        self,
        *,
        model: Model | UUID | str | None = None,
        capability: str | Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[Deployment]:
        """Return all deployments, or those of one model, or those that can do something.

        `capability` is one or several of the platform's words (chat, embedding, ...). The
        platform probes the deployments first, so this may take a while.
        """
        words = [capability] if isinstance(capability, str) else capability
        request = list_deployments(
            model_id=None if model is None else id_of(model, "model"),
            capability=None if words is None else [*words],
        )
        return await self._call(request, list[Deployment])
