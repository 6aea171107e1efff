"""DELETE /auth/validate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.validate_delete",
    method="DELETE",
    path="/auth/validate",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="never",
)


def validate_delete() -> Request[Any]:
    """Check the identity behind a DELETE request for the gateway.

    DELETE /auth/validate
    """
    return Request(ENDPOINT, "/auth/validate", parse_any)
