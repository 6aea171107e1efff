"""POST /cluster/federations/{federation_id}/pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.cluster_federation import ClusterFederation

ENDPOINT = Endpoint(
    name="federations.pair_federation",
    method="POST",
    path="/cluster/federations/{federation_id}/pair",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="federations.pairing", id="{federation_id}"),
)


def pair_federation(federation_id: UUID | str) -> Request[ClusterFederation]:
    """Pair with the remote cluster of a federation.

    POST /cluster/federations/{federation_id}/pair

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('pair_federation', 'federation_id', federation_id)}/pair",
        _parse,
    )


def _parse(data: Any) -> ClusterFederation:
    from ...models.cluster_federation import ClusterFederation

    return ClusterFederation.from_dict(data)
