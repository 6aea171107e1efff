# Written by scripts/unasync.py from kamiwaza/_async/services/openai/_package.py: edit that.
"""Clients of the `openai` package for deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from kamiwaza._sync.services.openai._target import TIMEOUT, TargetBase
from kamiwaza.domain.inference import inference_url
from kamiwaza.errors import ConfigurationError
from kamiwaza.schemas.serving import Deployment

if TYPE_CHECKING:
    from openai import OpenAI


class PackageMixin(TargetBase):
    """Make clients of the `openai` package."""

    def client(
        self,
        deployment: Deployment | UUID | str | None = None,
        *,
        timeout: float = TIMEOUT,
        max_retries: int = 2,
    ) -> OpenAI:
        """Return a client of the `openai` package for a deployment.

        It shares the connections and TLS settings of this client, and its token is renewed with it.
        Send the deployment's `inference_model` as the model.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model. Default: the
                only running one.
            timeout: seconds to wait for an answer.
            max_retries: how often the package repeats a failed request.

        Raises:
            ConfigurationError: the package is missing (`pip install 'kamiwaza-client[openai]'`), or
                another host serves the deployment.
            InvalidArgumentError: no deployment, or more than one, has this name.
        """
        try:
            from openai import OpenAI
        except ImportError:
            raise ConfigurationError(
                "the openai package is not installed: pip install 'kamiwaza-client[openai]'"
            ) from None
        found = self._resolved(deployment)
        headers = self._transport.auth.headers()
        return OpenAI(
            base_url=inference_url(found, self._transport.origin),
            api_key=self._token,
            default_headers={k: v for k, v in headers.items() if k != "Authorization"},
            # The package takes httpx clients too; its annotations name only its own fork of httpx.
            http_client=cast("Any", self._transport.http_client()),
            timeout=timeout,
            max_retries=max_retries,
        )

    def _token(self) -> str:
        """Return the bearer token of a call made now; empty when there is none."""
        headers = self._transport.auth.headers()
        return headers.get("Authorization", "").removeprefix("Bearer ")
