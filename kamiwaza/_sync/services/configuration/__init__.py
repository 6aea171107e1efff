# Written by scripts/unasync.py from kamiwaza/_async/services/configuration/__init__.py: edit that.
"""The routing of requests, and the environment of the platform."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.configuration import (
    RoutingConfig,
    RoutingConfigUpdate,
    RuntimePosture,
)
from kamiwaza_api.api.config import get_routing_config, get_runtime_posture, patch_routing_config
from kamiwaza_api.types import UNSET, Unset


class ConfigurationService(BaseService):
    """`client.configuration`: the platform's routing and environment.

    The settings of this client are in `client.config`.
    """

    def get_routing(self, **call_options: Unpack[CallOptions]) -> RoutingConfig:
        """Return the routing of requests to the services."""
        return self._call(get_routing_config(), RoutingConfig)

    def update_routing(
        self,
        *,
        base_host: str | Unset | None = UNSET,
        enabled_services: Mapping[str, bool] | Unset | None = UNSET,
        service_prefixes: Mapping[str, str] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> RoutingConfig:
        """Change the given members of the routing and return it; the others stay as they are.

        Requires the admin role.

        Args:
            base_host: the host name of the platform; None removes it.
            enabled_services: for each service by name, whether requests reach it; None removes
                the setting.
            service_prefixes: for each service by name, the prefix of its paths; None removes the
                setting.
        """
        body = RoutingConfigUpdate(
            base_host=base_host,
            enabled_services=enabled_services,
            service_prefixes=service_prefixes,
        )
        return self._call(patch_routing_config(body=body), RoutingConfig)

    def runtime_posture(self, **call_options: Unpack[CallOptions]) -> RuntimePosture:
        """Return the environment, the login mode and the container images of the platform."""
        return self._call(get_runtime_posture(), RuntimePosture)
