"""GET /authz/policy."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="authz.get_authorization_policy",
    method="GET",
    path="/authz/policy",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def get_authorization_policy() -> Request[Any]:
    """Return the authorization policy in force.

    GET /authz/policy

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/policy", parse_any)
