"""GET /cluster/diagnose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.cluster_diagnostics import ClusterDiagnostics

ENDPOINT = Endpoint(
    name="cluster.diagnose",
    method="GET",
    path="/cluster/diagnose",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def diagnose() -> Request[ClusterDiagnostics]:
    """Diagnose the cluster and return the issues found.

    GET /cluster/diagnose

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/diagnose", _parse)


def _parse(data: Any) -> ClusterDiagnostics:
    from ...models.cluster_diagnostics import ClusterDiagnostics

    return ClusterDiagnostics.from_dict(data)
