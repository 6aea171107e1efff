"""GET /cluster/runtime_config."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.get_runtime_config",
    method="GET",
    path="/cluster/runtime_config",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_runtime_config() -> Request[Any]:
    """Return the runtime configuration of the cluster.

    GET /cluster/runtime_config

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/runtime_config", parse_any)
