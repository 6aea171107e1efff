"""DELETE /serving/routes/greymatter/{route_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.greymatter_route_status_response import GreymatterRouteStatusResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.delete_greymatter_route_intent",
    method="DELETE",
    path="/serving/routes/greymatter/{route_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def delete_greymatter_route_intent(
    route_id: str, *, x_kamiwaza_route_intent_token: str | None | Unset = UNSET
) -> Request[GreymatterRouteStatusResponse]:
    """Delete a Greymatter route (for the route controller only).

    DELETE /serving/routes/greymatter/{route_id}
    """
    return Request(
        ENDPOINT,
        f"/serving/routes/greymatter/{segment('delete_greymatter_route_intent', 'route_id', route_id)}",
        _parse,
        headers=pairs(("x-kamiwaza-route-intent-token", x_kamiwaza_route_intent_token)),
    )


def _parse(data: Any) -> GreymatterRouteStatusResponse:
    from ...models.greymatter_route_status_response import GreymatterRouteStatusResponse

    return GreymatterRouteStatusResponse.from_dict(data)
