"""PUT /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_put",
    method="PUT",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="never",
)


def validate_put() -> Request[Any]:
    """Check the identity behind a PUT request for the gateway.

    PUT /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
