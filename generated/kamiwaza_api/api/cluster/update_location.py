"""PUT /cluster/location/{location_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_location import CreateLocation
    from ...models.location import Location
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.update_location",
    method="PUT",
    path="/cluster/location/{location_id}",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
)


def update_location(
    location_id: UUID | str, *, body: CreateLocation | Mapping[str, object] | SupportsModelDump
) -> Request[Location]:
    """Update a location.

    PUT /cluster/location/{location_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/location/{segment('update_location', 'location_id', location_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> Location:
    from ...models.location import Location

    return Location.from_dict(data)
