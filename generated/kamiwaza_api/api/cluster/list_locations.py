"""GET /cluster/locations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.location import Location
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.list_locations",
    method="GET",
    path="/cluster/locations",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
    paging=Paging(style="skip", limit="limit", position="skip"),
)


def list_locations(
    *, skip: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Request[list[Location]]:
    """List the locations.

    GET /cluster/locations

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/cluster/locations", _parse, query=pairs(("skip", skip), ("limit", limit))
    )


def _parse(data: Any) -> list[Location]:
    from ...models.location import Location

    answer: list[Location] = each(Location.from_dict)(data)
    return answer
