"""GET /apps/remote/status."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="apps.get_remote_template_status",
    method="GET",
    path="/apps/remote/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_remote_template_status() -> Request[Any]:
    """Return the status of the remote app catalog.

    GET /apps/remote/status
    """
    return Request(ENDPOINT, "/apps/remote/status", parse_any)
