"""PUT /auth/forward/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.forward_validate_put",
    method="PUT",
    path="/auth/forward/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="never",
)


def forward_validate_put() -> Request[Any]:
    """Validate a forwarded PUT request for the gateway.

    PUT /auth/forward/validate
    """
    return Request(ENDPOINT, "/auth/forward/validate", parse_any)
