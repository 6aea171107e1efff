"""GET /context/health."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="context.health_check",
    method="GET",
    path="/context/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def health_check() -> Request[Any]:
    """Return the health and features of the context service.

    GET /context/health
    """
    return Request(ENDPOINT, "/context/health", parse_any)
