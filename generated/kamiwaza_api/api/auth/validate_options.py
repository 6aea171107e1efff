"""OPTIONS /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_options",
    method="OPTIONS",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="safe",
)


def validate_options() -> Request[Any]:
    """Check the identity behind an OPTIONS request for the gateway.

    OPTIONS /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
