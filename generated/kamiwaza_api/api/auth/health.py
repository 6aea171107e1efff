"""GET /auth/health."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.health",
    method="GET",
    path="/auth/health",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def health() -> Request[Any]:
    """Return the health of the auth service and whether login is enabled.

    GET /auth/health
    """
    return Request(ENDPOINT, "/auth/health", parse_any)
