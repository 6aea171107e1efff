"""GET /tool/garden/status."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="tools.get_tool_garden_status",
    method="GET",
    path="/tool/garden/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_tool_garden_status() -> Request[Any]:
    """Return the status of the tool garden.

    GET /tool/garden/status
    """
    return Request(ENDPOINT, "/tool/garden/status", parse_any)
