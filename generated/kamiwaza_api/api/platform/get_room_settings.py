"""GET /admin/rooms/settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.room_org_settings import RoomOrgSettings

ENDPOINT = Endpoint(
    name="platform.get_room_settings",
    method="GET",
    path="/admin/rooms/settings",
    answer="json",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="safe",
)


def get_room_settings() -> Request[RoomOrgSettings]:
    """Return the organization's settings for rooms.

    GET /admin/rooms/settings

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/rooms/settings", _parse)


def _parse(data: Any) -> RoomOrgSettings:
    from ...models.room_org_settings import RoomOrgSettings

    return RoomOrgSettings.from_dict(data)
