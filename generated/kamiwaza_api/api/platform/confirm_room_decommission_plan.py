"""POST /admin/rooms/decommission/plans/{plan_id}/confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.room_decommission_confirm import RoomDecommissionConfirm
    from ...models.room_decommission_plan import RoomDecommissionPlan
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.confirm_room_decommission_plan",
    method="POST",
    path="/admin/rooms/decommission/plans/{plan_id}/confirm",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def confirm_room_decommission_plan(
    plan_id: UUID | str, *, body: RoomDecommissionConfirm | Mapping[str, object] | SupportsModelDump
) -> Request[RoomDecommissionPlan]:
    """Confirm a decommission plan, which then takes effect.

    POST /admin/rooms/decommission/plans/{plan_id}/confirm

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/admin/rooms/decommission/plans/{segment('confirm_room_decommission_plan', 'plan_id', plan_id)}/confirm",
        _parse,
        body=body,
    )


def _parse(data: Any) -> RoomDecommissionPlan:
    from ...models.room_decommission_plan import RoomDecommissionPlan

    return RoomDecommissionPlan.from_dict(data)
