"""GET /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_get",
    method="GET",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def validate_get() -> Request[Any]:
    """Check the identity behind a GET request for the gateway.

    GET /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
