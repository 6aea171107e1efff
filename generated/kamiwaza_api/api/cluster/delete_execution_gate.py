"""DELETE /cluster/execution-gate."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.delete_execution_gate",
    method="DELETE",
    path="/cluster/execution-gate",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def delete_execution_gate() -> Request[Any]:
    """Remove the gate that controls job execution on the cluster.

    DELETE /cluster/execution-gate

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/execution-gate", parse_any)
