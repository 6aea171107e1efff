# Written by scripts/unasync.py from kamiwaza/_async/services/platform/rooms.py: edit that.
"""An organisation's workrooms: who makes them, and how they are given up."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.room_governance import (
    CreationPolicy,
    DecommissionConfirm,
    DecommissionPlan,
    DecommissionPlanCreate,
    DecommissionStrategy,
    RoomInventory,
    RoomSettings,
    RoomSettingsUpdate,
    RoomTombstone,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import (
    confirm_room_decommission_plan,
    create_room_decommission_plan,
    get_room_inventory,
    get_room_settings,
    get_room_tombstone,
    update_room_settings,
)


class RoomsService(BaseService):
    """`client.platform.rooms`: govern the workrooms of an organisation."""

    def get_settings(self, **call_options: Unpack[CallOptions]) -> RoomSettings:
        """Return what the organisation decided about its workrooms. Requires: admin."""
        return self._call(get_room_settings(), RoomSettings)

    def update_settings(
        self,
        *,
        org_name: str,
        creation_policy: CreationPolicy | str,
        foreground_rooms: bool,
        **call_options: Unpack[CallOptions],
    ) -> RoomSettings:
        """Replace what the organisation decided about its workrooms. Requires: admin."""
        body = RoomSettingsUpdate(
            org_name=org_name, creation_policy=creation_policy, foreground_rooms=foreground_rooms
        )
        return self._call(update_room_settings(body=body), RoomSettings)

    def inventory(self, **call_options: Unpack[CallOptions]) -> RoomInventory:
        """Return all workrooms there are, whoever owns them. Requires: admin."""
        return self._call(get_room_inventory(), RoomInventory)

    def create_decommission_plan(
        self,
        *,
        strategy: DecommissionStrategy | str,
        cutoff_at: datetime,
        retention_contact: str,
        **call_options: Unpack[CallOptions],
    ) -> DecommissionPlan:
        """Plan to give all workrooms up at `cutoff_at`; nothing happens until it is confirmed.

        `retention_contact` is who is asked about them afterwards. Requires: admin.
        """
        body = DecommissionPlanCreate(
            strategy=strategy, cutoff_at=cutoff_at, retention_contact=retention_contact
        )
        return self._call(create_room_decommission_plan(body=body), DecommissionPlan)

    def confirm_decommission_plan(
        self,
        plan: DecommissionPlan | UUID | str,
        *,
        org_name: str,
        confirm: bool,
        **call_options: Unpack[CallOptions],
    ) -> DecommissionPlan:
        """Carry a plan out: the workrooms are given up. This cannot be taken back.

        `org_name` is the name in the settings, and `confirm` must be True: it shows that it is
        meant. Raises ConflictError if the plan was confirmed before. Requires: admin.
        """
        body = DecommissionConfirm(confirm=confirm, org_name=org_name)
        request = confirm_room_decommission_plan(id_of(plan, "plan"), body=body)
        return self._call(request, DecommissionPlan)

    def get_tombstone(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RoomTombstone:
        """Return what is left of a workroom that was given up.

        Raises ResourceNotFoundError if it was not.
        """
        return self._call(get_room_tombstone(id_of(workroom, "workroom")), RoomTombstone)
