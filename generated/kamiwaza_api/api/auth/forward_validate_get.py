"""GET /auth/forward/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.forward_validate_get",
    method="GET",
    path="/auth/forward/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def forward_validate_get() -> Request[Any]:
    """Validate a forwarded GET request for the gateway.

    GET /auth/forward/validate
    """
    return Request(ENDPOINT, "/auth/forward/validate", parse_any)
