"""POST /cluster/refresh_hardware."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.refresh_hardware",
    method="POST",
    path="/cluster/refresh_hardware",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def refresh_hardware() -> Request[Any]:
    """Refresh the recorded hardware of the cluster.

    POST /cluster/refresh_hardware

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/refresh_hardware", parse_any)
