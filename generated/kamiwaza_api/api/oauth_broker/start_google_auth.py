"""GET /oauth-broker/auth/google/start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="oauth_broker.start_google_auth",
    method="GET",
    path="/oauth-broker/auth/google/start",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def start_google_auth(*, app_id: UUID | str, scopes: str) -> Request[Any]:
    """Return the URL where a user authorizes access to Google.

    GET /oauth-broker/auth/google/start
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/auth/google/start",
        parse_any,
        query=pairs(("app_id", app_id), ("scopes", scopes)),
    )
