"""POST /models/cleanup_stale_deployments."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="models.cleanup_stale_deployments",
    method="POST",
    path="/models/cleanup_stale_deployments",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def cleanup_stale_deployments() -> Request[Any]:
    """Clear the leftover flags of deployments that never followed a download.

    POST /models/cleanup_stale_deployments

    Requires the admin role.
    """
    return Request(ENDPOINT, "/models/cleanup_stale_deployments", parse_any)
