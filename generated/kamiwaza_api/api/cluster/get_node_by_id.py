"""GET /cluster/node/{node_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.node_details import NodeDetails

ENDPOINT = Endpoint(
    name="cluster.get_node_by_id",
    method="GET",
    path="/cluster/node/{node_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_node_by_id(node_id: UUID | str | str) -> Request[NodeDetails]:
    """Return one node with its details.

    GET /cluster/node/{node_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/cluster/node/{segment('get_node_by_id', 'node_id', node_id)}", _parse
    )


def _parse(data: Any) -> NodeDetails:
    from ...models.node_details import NodeDetails

    return NodeDetails.from_dict(data)
