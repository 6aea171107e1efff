# Written by scripts/unasync.py from kamiwaza/_async/services/serving/__init__.py: edit that.
"""Model deployments: starting, watching and stopping them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue, SecretStr

from kamiwaza._sync.services._deployment_start import StartMixin
from kamiwaza._sync.services.serving._stop import StopMixin
from kamiwaza._sync.services.serving.instances import ModelInstancesService
from kamiwaza._sync.services.serving.logs import DeploymentLogsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import with_status
from kamiwaza.domain.deployment_names import DEPLOYMENTS
from kamiwaza.domain.model_names import MODELS
from kamiwaza.schemas._base import OpenEnum
from kamiwaza.schemas._urn import HasUrn, urn_of
from kamiwaza.schemas.external import Discovery, DiscoveryRequest, ExternalProvider
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentStatus,
    EngineOptions,
    ServingHealth,
    ServingStatus,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.serving import (
    discover_external_endpoint_route,
    get_deployment,
    get_deployment_status,
    get_status,
    health,
    list_deployments,
    start_ray,
)


class ServingService(StartMixin, StopMixin):
    """`client.serving`: deploy models and manage their deployments."""

    @property
    def instances(self) -> ModelInstancesService:
        """Return the service of the running copies."""
        return self._lazy(ModelInstancesService)

    @property
    def logs(self) -> DeploymentLogsService:
        """Return the service of the deployments' logs."""
        return self._lazy(DeploymentLogsService)

    def get(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Deployment:
        """Return one deployment.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.

        Raises:
            ResourceNotFoundError: there is no such deployment.
        """
        return self._call(
            get_deployment(self._id(deployment, DEPLOYMENTS, "deployment")), Deployment
        )

    def get_status(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeploymentStatus | str:
        """Return the state of one deployment; a state new to this client is a plain text.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.

        Raises:
            ResourceNotFoundError: there is no such deployment.
        """
        request = get_deployment_status(self._id(deployment, DEPLOYMENTS, "deployment"))
        return self._call(request, OpenEnum[DeploymentStatus])

    def get_engine_status(self, **call_options: Unpack[CallOptions]) -> ServingStatus:
        """Return whether Ray, the engine behind the deployments, runs."""
        return self._call(get_status(), ServingStatus)

    def health(self, **call_options: Unpack[CallOptions]) -> ItemList[ServingHealth]:
        """Return the health of each part that serves models."""
        return self._list(health(), ServingHealth)

    def start_ray(
        self,
        *,
        address: str | None = None,
        runtime_env: Mapping[str, JsonValue] | None = None,
        options: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Start Ray, the engine behind the deployments, or join a running one.

        Requires the admin role.

        Args:
            address: the address of the running Ray to join. Default: a new one.
            runtime_env: the runtime environment of Ray.
            options: further options of Ray.
        """
        body = EngineOptions(
            runtime_env=None if runtime_env is None else dict(runtime_env),
            options=None if options is None else dict(options),
        )
        self._send(start_ray(address=address, body=body))

    def discover_external(
        self,
        base_url: str,
        *,
        api_key: SecretStr | str | None = None,
        credential_secret: HasUrn | str | None = None,
        provider: ExternalProvider | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Discovery:
        """Return the models that another server offers; the platform asks that server.

        Args:
            base_url: the URL of the other server's API.
            api_key: the key of the other server.
            credential_secret: a stored secret or its URN, instead of `api_key`.
            provider: the kind of server: `openai`, `azure`, `litellm` or `other`.

        Raises:
            APIError: the other server did not answer as expected; `code` is the cause, such as
                `invalid_credentials`, `network_blocked` or `tls_error`.
        """
        secret_urn = (
            None if credential_secret is None else urn_of(credential_secret, "credential_secret")
        )
        body = DiscoveryRequest(
            base_url=base_url,
            api_key=api_key,
            credential_secret_urn=secret_urn,
            provider=provider,
        )
        return self._call(discover_external_endpoint_route(body=body), Discovery)

    def list(
        self,
        *,
        model: Model | UUID | str | None = None,
        status: DeploymentStatus | str | Sequence[DeploymentStatus | str] | None = None,
        capability: str | Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[Deployment]:
        """Return all deployments, or those that match.

        With `capability` the platform probes the deployments first, which can take a while.

        Args:
            model: the model, its id, its repository on a hub or its name, to return its deployments
                only.
            status: one or several states, such as `DeploymentStatus.DEPLOYED` or "failed", to
                return the deployments in these states only.
            capability: one or several capabilities, such as `chat` or `embedding`.

        Raises:
            InvalidArgumentError: no model, or more than one, has this name, or there is no such
                state.
        """
        words = [capability] if isinstance(capability, str) else capability
        request = list_deployments(
            model_id=None if model is None else self._id(model, MODELS, "model"),
            capability=None if words is None else [*words],
        )
        deployments = self._list(request, Deployment)
        return deployments if status is None else with_status(deployments, status)
