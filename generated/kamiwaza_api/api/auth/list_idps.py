"""GET /auth/idp/providers."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.list_idps",
    method="GET",
    path="/auth/idp/providers",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_idps() -> Request[Any]:
    """List the identity providers and tell whether they can be managed here.

    GET /auth/idp/providers
    """
    return Request(ENDPOINT, "/auth/idp/providers", parse_any)
