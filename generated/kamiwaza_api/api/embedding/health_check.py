"""GET /embedding/health."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="embedding.health_check",
    method="GET",
    path="/embedding/health",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def health_check() -> Request[Any]:
    """Return the health of the embedding service.

    GET /embedding/health
    """
    return Request(ENDPOINT, "/embedding/health", parse_any)
