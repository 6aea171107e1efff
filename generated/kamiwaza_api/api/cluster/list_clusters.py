"""GET /cluster/clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.cluster import Cluster
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.list_clusters",
    method="GET",
    path="/cluster/clusters",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
    paging=Paging(style="skip", limit="limit", position="skip"),
)


def list_clusters(
    *, skip: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Request[list[Cluster]]:
    """List the cluster records.

    GET /cluster/clusters

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/cluster/clusters", _parse, query=pairs(("skip", skip), ("limit", limit))
    )


def _parse(data: Any) -> list[Cluster]:
    from ...models.cluster import Cluster

    answer: list[Cluster] = each(Cluster.from_dict)(data)
    return answer
