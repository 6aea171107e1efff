"""POST /auth/logout."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.logout",
    method="POST",
    path="/auth/logout",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="never",
)


def logout() -> Request[Any]:
    """Log out and return where to continue.

    POST /auth/logout
    """
    return Request(ENDPOINT, "/auth/logout", parse_any)
