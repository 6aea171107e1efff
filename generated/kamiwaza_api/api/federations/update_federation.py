"""PUT /cluster/federations/{federation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.cluster_federation import ClusterFederation
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.update_federation",
    method="PUT",
    path="/cluster/federations/{federation_id}",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
)


def update_federation(
    federation_id: UUID | str, *, body: Mapping[str, object] | SupportsModelDump
) -> Request[ClusterFederation]:
    """Update a federation.

    PUT /cluster/federations/{federation_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('update_federation', 'federation_id', federation_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ClusterFederation:
    from ...models.cluster_federation import ClusterFederation

    return ClusterFederation.from_dict(data)
