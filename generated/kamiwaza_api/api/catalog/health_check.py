"""GET /catalog/health."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="catalog.health_check",
    method="GET",
    path="/catalog/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def health_check() -> Request[Any]:
    """Return the health of the catalog service.

    GET /catalog/health
    """
    return Request(ENDPOINT, "/catalog/health", parse_any)
