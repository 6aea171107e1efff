"""GET /auth/jwks."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.jwks",
    method="GET",
    path="/auth/jwks",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def jwks() -> Request[Any]:
    """Return the public keys that verify the platform's tokens.

    GET /auth/jwks
    """
    return Request(ENDPOINT, "/auth/jwks", parse_any)
