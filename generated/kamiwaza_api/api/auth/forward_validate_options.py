"""OPTIONS /auth/forward/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.forward_validate_options",
    method="OPTIONS",
    path="/auth/forward/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="safe",
)


def forward_validate_options() -> Request[Any]:
    """Validate a forwarded OPTIONS request for the gateway.

    OPTIONS /auth/forward/validate
    """
    return Request(ENDPOINT, "/auth/forward/validate", parse_any)
