"""GET /tool/remote/status."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="tools.get_tool_remote_status",
    method="GET",
    path="/tool/remote/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_tool_remote_status() -> Request[Any]:
    """Return the status of the remote tool catalog.

    GET /tool/remote/status
    """
    return Request(ENDPOINT, "/tool/remote/status", parse_any)
