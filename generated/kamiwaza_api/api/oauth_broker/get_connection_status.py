"""GET /oauth-broker/connections/status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connection_status_response import ConnectionStatusResponse
    from ...models.provider import Provider

ENDPOINT = Endpoint(
    name="oauth_broker.get_connection_status",
    method="GET",
    path="/oauth-broker/connections/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_connection_status(
    *, app_id: UUID | str, provider: Provider | str
) -> Request[ConnectionStatusResponse]:
    """Tell whether a provider account is connected to an app installation.

    GET /oauth-broker/connections/status
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/connections/status",
        _parse,
        query=pairs(("app_id", app_id), ("provider", provider)),
    )


def _parse(data: Any) -> ConnectionStatusResponse:
    from ...models.connection_status_response import ConnectionStatusResponse

    return ConnectionStatusResponse.from_dict(data)
