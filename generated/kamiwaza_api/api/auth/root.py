"""GET /auth/."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.root",
    method="GET",
    path="/auth/",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def root() -> Request[Any]:
    """Return the banner of the auth service.

    GET /auth/
    """
    return Request(ENDPOINT, "/auth/", parse_any)
