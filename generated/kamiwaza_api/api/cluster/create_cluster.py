"""POST /cluster/cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cluster import Cluster
    from ...models.create_cluster import CreateCluster
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.create_cluster",
    method="POST",
    path="/cluster/cluster",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_cluster(
    *, body: CreateCluster | Mapping[str, object] | SupportsModelDump
) -> Request[Cluster]:
    """Create a cluster record.

    POST /cluster/cluster

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/cluster", _parse, body=body)


def _parse(data: Any) -> Cluster:
    from ...models.cluster import Cluster

    return Cluster.from_dict(data)
