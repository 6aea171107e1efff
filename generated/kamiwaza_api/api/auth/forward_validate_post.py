"""POST /auth/forward/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.forward_validate_post",
    method="POST",
    path="/auth/forward/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.12.0",
    repeat="never",
)


def forward_validate_post() -> Request[Any]:
    """Validate a forwarded POST request for the gateway.

    POST /auth/forward/validate
    """
    return Request(ENDPOINT, "/auth/forward/validate", parse_any)
