"""PATCH /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_patch",
    method="PATCH",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="never",
)


def validate_patch() -> Request[Any]:
    """Check the identity behind a PATCH request for the gateway.

    PATCH /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
