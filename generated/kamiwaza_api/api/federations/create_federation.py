"""POST /cluster/federations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cluster_federation import ClusterFederation
    from ...models.create_cluster_federation import CreateClusterFederation
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.create_federation",
    method="POST",
    path="/cluster/federations",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_federation(
    *, body: CreateClusterFederation | Mapping[str, object] | SupportsModelDump
) -> Request[ClusterFederation]:
    """Create a federation with another cluster from a shared key.

    POST /cluster/federations

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/federations", _parse, body=body)


def _parse(data: Any) -> ClusterFederation:
    from ...models.cluster_federation import ClusterFederation

    return ClusterFederation.from_dict(data)
