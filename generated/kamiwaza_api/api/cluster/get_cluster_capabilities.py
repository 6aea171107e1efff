"""GET /cluster/cluster_capabilities."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.get_cluster_capabilities",
    method="GET",
    path="/cluster/cluster_capabilities",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_cluster_capabilities() -> Request[Any]:
    """Return what the cluster offers, such as system type, GPUs and platforms.

    GET /cluster/cluster_capabilities
    """
    return Request(ENDPOINT, "/cluster/cluster_capabilities", parse_any)
