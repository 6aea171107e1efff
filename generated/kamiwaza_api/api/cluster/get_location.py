"""GET /cluster/location/{location_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.location import Location

ENDPOINT = Endpoint(
    name="cluster.get_location",
    method="GET",
    path="/cluster/location/{location_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_location(location_id: UUID | str) -> Request[Location]:
    """Return one location.

    GET /cluster/location/{location_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/cluster/location/{segment('get_location', 'location_id', location_id)}", _parse
    )


def _parse(data: Any) -> Location:
    from ...models.location import Location

    return Location.from_dict(data)
