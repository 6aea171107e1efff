"""GET /cluster/get_running_nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.node_list_node import NodeListNode

ENDPOINT = Endpoint(
    name="cluster.get_running_nodes",
    method="GET",
    path="/cluster/get_running_nodes",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_running_nodes() -> Request[list[NodeListNode]]:
    """List the nodes that Ray reports as running.

    GET /cluster/get_running_nodes

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/get_running_nodes", _parse)


def _parse(data: Any) -> list[NodeListNode]:
    from ...models.node_list_node import NodeListNode

    answer: list[NodeListNode] = each(NodeListNode.from_dict)(data)
    return answer
