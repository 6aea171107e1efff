# Written by scripts/unasync.py from kamiwaza/_async/services/openai/_target.py: edit that.
"""The choice of the deployment, and requests to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.inference import choose_deployment, inference_request, inference_url
from kamiwaza.naming.identifiers import id_of, name_given
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.serving import get_deployment, list_deployments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.serialization.received import Received

TIMEOUT = 600.0
"""The longest silence, in seconds, an engine is granted while it computes."""


class TargetBase(BaseService):
    """Finds the deployment and sends requests to it."""

    def base_url(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> str:
        """Return the URL of a deployment's OpenAI-compatible API, which ends in `/v1`.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.

        Raises:
            ConfigurationError: another host than the platform serves the deployment.
            InvalidArgumentError: no deployment, or more than one, has this name.
        """
        return inference_url(self._resolved(deployment), self._transport.origin)

    def _ask(
        self,
        name: str,
        deployment: Deployment,
        route: str,
        body: Mapping[str, object],
        timeout: float,
    ) -> Received:
        url = f"{inference_url(deployment, self._transport.origin)}/{route}"
        return self._transport.receive(inference_request(name, url, body), timeout=timeout)

    def _secrets(self) -> tuple[str, ...]:
        """Return the texts to hide in errors of an engine."""
        return self._transport.secrets()

    def _resolved(self, deployment: Deployment | UUID | str | None) -> Deployment:
        if isinstance(deployment, Deployment):
            return deployment
        name = None if deployment is None else name_given(deployment)
        if deployment is not None and name is None:
            return self._call(get_deployment(id_of(deployment, "deployment")), Deployment)
        found = self._call(list_deployments(), list[Deployment])
        return choose_deployment(found, name)
