"""GET /ingestion/health."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="ingestion.health",
    method="GET",
    path="/ingestion/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def health() -> Request[Any]:
    """Return the health of the ingestion service.

    GET /ingestion/health
    """
    return Request(ENDPOINT, "/ingestion/health", parse_any)
