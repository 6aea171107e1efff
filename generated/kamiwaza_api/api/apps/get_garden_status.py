"""GET /apps/garden/status."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="apps.get_garden_status",
    method="GET",
    path="/apps/garden/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_garden_status() -> Request[Any]:
    """Return the status of the App Garden.

    GET /apps/garden/status
    """
    return Request(ENDPOINT, "/apps/garden/status", parse_any)
