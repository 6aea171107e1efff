"""GET /cluster/federations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.cluster_federation import ClusterFederation
    from ...types import Unset

ENDPOINT = Endpoint(
    name="federations.list_federations",
    method="GET",
    path="/cluster/federations",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
    paging=Paging(style="skip", limit="limit", position="skip"),
)


def list_federations(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    status: str | None | Unset = UNSET,
) -> Request[list[ClusterFederation]]:
    """List the federations with other clusters, optionally by status.

    GET /cluster/federations
    """
    return Request(
        ENDPOINT,
        "/cluster/federations",
        _parse,
        query=pairs(("skip", skip), ("limit", limit), ("status", status)),
    )


def _parse(data: Any) -> list[ClusterFederation]:
    from ...models.cluster_federation import ClusterFederation

    answer: list[ClusterFederation] = each(ClusterFederation.from_dict)(data)
    return answer
