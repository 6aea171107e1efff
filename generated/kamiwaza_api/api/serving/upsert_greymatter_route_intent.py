"""POST /serving/routes/greymatter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.greymatter_route_intent_request import GreymatterRouteIntentRequest
    from ...models.greymatter_route_status_response import GreymatterRouteStatusResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.upsert_greymatter_route_intent",
    method="POST",
    path="/serving/routes/greymatter",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def upsert_greymatter_route_intent(
    *,
    body: GreymatterRouteIntentRequest | Mapping[str, object] | SupportsModelDump,
    x_kamiwaza_route_intent_token: str | None | Unset = UNSET,
) -> Request[GreymatterRouteStatusResponse]:
    """Create or update a Greymatter route (for the route controller only).

    POST /serving/routes/greymatter
    """
    return Request(
        ENDPOINT,
        "/serving/routes/greymatter",
        _parse,
        headers=pairs(("x-kamiwaza-route-intent-token", x_kamiwaza_route_intent_token)),
        body=body,
    )


def _parse(data: Any) -> GreymatterRouteStatusResponse:
    from ...models.greymatter_route_status_response import GreymatterRouteStatusResponse

    return GreymatterRouteStatusResponse.from_dict(data)
