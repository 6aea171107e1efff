"""GET /cluster/federations/{federation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.cluster_federation import ClusterFederation

ENDPOINT = Endpoint(
    name="federations.get_federation",
    method="GET",
    path="/cluster/federations/{federation_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_federation(federation_id: UUID | str) -> Request[ClusterFederation]:
    """Return one federation.

    GET /cluster/federations/{federation_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('get_federation', 'federation_id', federation_id)}",
        _parse,
    )


def _parse(data: Any) -> ClusterFederation:
    from ...models.cluster_federation import ClusterFederation

    return ClusterFederation.from_dict(data)
