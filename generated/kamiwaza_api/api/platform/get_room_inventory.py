"""GET /admin/rooms/decommission/inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.room_inventory import RoomInventory

ENDPOINT = Endpoint(
    name="platform.get_room_inventory",
    method="GET",
    path="/admin/rooms/decommission/inventory",
    answer="json",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="safe",
)


def get_room_inventory() -> Request[RoomInventory]:
    """Return the inventory of rooms that a decommission would cover.

    GET /admin/rooms/decommission/inventory

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/rooms/decommission/inventory", _parse)


def _parse(data: Any) -> RoomInventory:
    from ...models.room_inventory import RoomInventory

    return RoomInventory.from_dict(data)
