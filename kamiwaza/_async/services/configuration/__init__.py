"""How requests are routed, and what the platform runs on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.configuration import RoutingConfig, RuntimePosture
from kamiwaza_api.api.config import get_routing_config, get_runtime_posture, patch_routing_config
from kamiwaza_api.types import UNSET, Unset


class AsyncConfigurationService(AsyncBaseService):
    """`client.configuration`: how requests are routed, and what the platform runs on.

    The client's own settings are `client.config`.
    """

    async def get_routing(self, **call_options: Unpack[CallOptions]) -> RoutingConfig:
        """Return how requests reach the services."""
        return await self._call(get_routing_config(), RoutingConfig)

    async def update_routing(
        self,
        *,
        base_host: str | Unset | None = UNSET,
        enabled_services: Mapping[str, bool] | Unset | None = UNSET,
        service_prefixes: Mapping[str, str] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> RoutingConfig:
        """Change what is given, None included, and return how requests are routed now.

        Both mappings are by the name of a service. Requires: admin.
        """
        body = {
            "base_host": base_host,
            "enabled_services": enabled_services,
            "service_prefixes": service_prefixes,
        }
        return await self._call(patch_routing_config(body=body), RoutingConfig)

    async def runtime_posture(self, **call_options: Unpack[CallOptions]) -> RuntimePosture:
        """Return the environment, the way to log in, and the images the platform runs."""
        return await self._call(get_runtime_posture(), RuntimePosture)
