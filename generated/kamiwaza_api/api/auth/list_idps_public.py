"""GET /auth/idp/public/providers."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.list_idps_public",
    method="GET",
    path="/auth/idp/public/providers",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def list_idps_public() -> Request[Any]:
    """List the identity providers a login page may offer, without credentials.

    GET /auth/idp/public/providers
    """
    return Request(ENDPOINT, "/auth/idp/public/providers", parse_any)
