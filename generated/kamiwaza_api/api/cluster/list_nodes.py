"""GET /cluster/nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.node import Node
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.list_nodes",
    method="GET",
    path="/cluster/nodes",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
    paging=Paging(style="skip", limit="limit", position="skip"),
)


def list_nodes(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    active: bool | None | Unset = UNSET,
) -> Request[list[Node]]:
    """List the nodes, optionally only the active ones.

    GET /cluster/nodes

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        "/cluster/nodes",
        _parse,
        query=pairs(("skip", skip), ("limit", limit), ("active", active)),
    )


def _parse(data: Any) -> list[Node]:
    from ...models.node import Node

    answer: list[Node] = each(Node.from_dict)(data)
    return answer
