"""POST /admin/rooms/decommission/plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.room_decommission_plan import RoomDecommissionPlan
    from ...models.room_decommission_plan_create import RoomDecommissionPlanCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.create_room_decommission_plan",
    method="POST",
    path="/admin/rooms/decommission/plans",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def create_room_decommission_plan(
    *, body: RoomDecommissionPlanCreate | Mapping[str, object] | SupportsModelDump
) -> Request[RoomDecommissionPlan]:
    """Draft a plan to decommission rooms.

    POST /admin/rooms/decommission/plans

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/rooms/decommission/plans", _parse, body=body)


def _parse(data: Any) -> RoomDecommissionPlan:
    from ...models.room_decommission_plan import RoomDecommissionPlan

    return RoomDecommissionPlan.from_dict(data)
