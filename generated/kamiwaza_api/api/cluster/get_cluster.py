"""GET /cluster/cluster/{cluster_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.cluster import Cluster

ENDPOINT = Endpoint(
    name="cluster.get_cluster",
    method="GET",
    path="/cluster/cluster/{cluster_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_cluster(cluster_id: UUID | str) -> Request[Cluster]:
    """Return one cluster record.

    GET /cluster/cluster/{cluster_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/cluster/cluster/{segment('get_cluster', 'cluster_id', cluster_id)}", _parse
    )


def _parse(data: Any) -> Cluster:
    from ...models.cluster import Cluster

    return Cluster.from_dict(data)
