"""GET /models/pending_deployments."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="models.get_pending_deployments",
    method="GET",
    path="/models/pending_deployments",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_pending_deployments() -> Request[Any]:
    """Return the downloads in progress and the deployments waiting for them.

    GET /models/pending_deployments
    """
    return Request(ENDPOINT, "/models/pending_deployments", parse_any)
