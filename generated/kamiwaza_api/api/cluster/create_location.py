"""POST /cluster/location."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_location import CreateLocation
    from ...models.location import Location
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.create_location",
    method="POST",
    path="/cluster/location",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_location(
    *, body: CreateLocation | Mapping[str, object] | SupportsModelDump
) -> Request[Location]:
    """Create a location.

    POST /cluster/location

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/location", _parse, body=body)


def _parse(data: Any) -> Location:
    from ...models.location import Location

    return Location.from_dict(data)
