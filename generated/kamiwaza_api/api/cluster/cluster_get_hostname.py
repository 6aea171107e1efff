"""GET /cluster/get_hostname."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.cluster_get_hostname",
    method="GET",
    path="/cluster/get_hostname",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def cluster_get_hostname() -> Request[Any]:
    """Return the host name of the server.

    GET /cluster/get_hostname

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/get_hostname", parse_any)
