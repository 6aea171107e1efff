"""GET /serving/status."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="serving.get_status",
    method="GET",
    path="/serving/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_status() -> Request[Any]:
    """Tell whether Ray is running.

    GET /serving/status
    """
    return Request(ENDPOINT, "/serving/status", parse_any)
