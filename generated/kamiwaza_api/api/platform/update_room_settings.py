"""PUT /admin/rooms/settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.room_org_settings import RoomOrgSettings
    from ...models.room_org_settings_update import RoomOrgSettingsUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.update_room_settings",
    method="PUT",
    path="/admin/rooms/settings",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="idempotent",
)


def update_room_settings(
    *, body: RoomOrgSettingsUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[RoomOrgSettings]:
    """Change the organization's settings for rooms.

    PUT /admin/rooms/settings

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/rooms/settings", _parse, body=body)


def _parse(data: Any) -> RoomOrgSettings:
    from ...models.room_org_settings import RoomOrgSettings

    return RoomOrgSettings.from_dict(data)
