"""PATCH /config/routing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.routing_config_response import RoutingConfigResponse
    from ...models.routing_config_update import RoutingConfigUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="config.patch_routing_config",
    method="PATCH",
    path="/config/routing",
    answer="json",
    encoding="json",
    role="admin",
    since="0.12.0",
    repeat="never",
)


def patch_routing_config(
    *, body: RoutingConfigUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[RoutingConfigResponse]:
    """Change how the server routes its services.

    PATCH /config/routing

    Requires the admin role.
    """
    return Request(ENDPOINT, "/config/routing", _parse, body=body)


def _parse(data: Any) -> RoutingConfigResponse:
    from ...models.routing_config_response import RoutingConfigResponse

    return RoutingConfigResponse.from_dict(data)
