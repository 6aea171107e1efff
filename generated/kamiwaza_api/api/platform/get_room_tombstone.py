"""GET /rooms/tombstones/{workroom_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.room_tombstone import RoomTombstone

ENDPOINT = Endpoint(
    name="platform.get_room_tombstone",
    method="GET",
    path="/rooms/tombstones/{workroom_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_room_tombstone(workroom_id: UUID | str) -> Request[RoomTombstone]:
    """Return what remains on record of a decommissioned room.

    GET /rooms/tombstones/{workroom_id}
    """
    return Request(
        ENDPOINT,
        f"/rooms/tombstones/{segment('get_room_tombstone', 'workroom_id', workroom_id)}",
        _parse,
    )


def _parse(data: Any) -> RoomTombstone:
    from ...models.room_tombstone import RoomTombstone

    return RoomTombstone.from_dict(data)
