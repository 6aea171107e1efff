"""GET /config/routing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.routing_config_response import RoutingConfigResponse

ENDPOINT = Endpoint(
    name="config.get_routing_config",
    method="GET",
    path="/config/routing",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_routing_config() -> Request[RoutingConfigResponse]:
    """Return how the server routes its services.

    GET /config/routing
    """
    return Request(ENDPOINT, "/config/routing", _parse)


def _parse(data: Any) -> RoutingConfigResponse:
    from ...models.routing_config_response import RoutingConfigResponse

    return RoutingConfigResponse.from_dict(data)
