"""GET /whoami."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="system.whoami",
    method="GET",
    path="/whoami",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def whoami() -> Request[Any]:
    """Return the identity the gateway passed on for the caller.

    GET /whoami
    """
    return Request(ENDPOINT, "/whoami", parse_any)
