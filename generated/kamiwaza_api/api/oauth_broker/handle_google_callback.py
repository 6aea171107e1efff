"""GET /oauth-broker/auth/google/callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.connection_response import ConnectionResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="oauth_broker.handle_google_callback",
    method="GET",
    path="/oauth-broker/auth/google/callback",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def handle_google_callback(
    *, code: str, state: str, scope: str | None | Unset = UNSET
) -> Request[ConnectionResponse]:
    """Receive the redirect that completes a Google authorization.

    GET /oauth-broker/auth/google/callback
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/auth/google/callback",
        _parse,
        query=pairs(("code", code), ("state", state), ("scope", scope)),
    )


def _parse(data: Any) -> ConnectionResponse:
    from ...models.connection_response import ConnectionResponse

    return ConnectionResponse.from_dict(data)
