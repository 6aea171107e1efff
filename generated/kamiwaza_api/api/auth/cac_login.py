"""POST /auth/cac/login."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.cac_login",
    method="POST",
    path="/auth/cac/login",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="never",
)


def cac_login() -> Request[Any]:
    """Log in with a client certificate (CAC) and receive tokens.

    POST /auth/cac/login
    """
    return Request(ENDPOINT, "/auth/cac/login", parse_any)
