"""GET /ping."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="system.ping",
    method="GET",
    path="/ping",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def ping() -> Request[Any]:
    """Check that the server is alive.

    GET /ping
    """
    return Request(ENDPOINT, "/ping", parse_any)
