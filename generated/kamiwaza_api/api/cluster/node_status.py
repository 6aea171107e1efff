"""GET /node/node_status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.node_status import NodeStatus

ENDPOINT = Endpoint(
    name="cluster.node_status",
    method="GET",
    path="/node/node_status",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.12.0",
    repeat="safe",
)


def node_status() -> Request[NodeStatus]:
    """Return the status of the node that answers.

    GET /node/node_status
    """
    return Request(ENDPOINT, "/node/node_status", _parse)


def _parse(data: Any) -> NodeStatus:
    from ...models.node_status import NodeStatus

    return NodeStatus.from_dict(data)
