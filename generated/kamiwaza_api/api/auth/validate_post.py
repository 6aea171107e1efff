"""POST /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_post",
    method="POST",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="never",
)


def validate_post() -> Request[Any]:
    """Check the identity behind a POST request for the gateway.

    POST /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
