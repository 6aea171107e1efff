"""The workrooms of an organization: settings, inventory and decommissioning."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import value_or
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
from kamiwaza_api.types import UNSET, Unset


class AsyncRoomsService(AsyncBaseService):
    """`client.platform.rooms`: govern the workrooms of the organization."""

    async def get_settings(self, **call_options: Unpack[CallOptions]) -> RoomSettings:
        """Return the workroom settings of the organization. Requires the admin role."""
        return await self._call(get_room_settings(), RoomSettings)

    async def update_settings(
        self,
        *,
        org_name: str | Unset = UNSET,
        creation_policy: CreationPolicy | str | Unset = UNSET,
        foreground_rooms: bool | Unset = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> RoomSettings:
        """Change the given workroom settings and return them; the others stay as they are.

        Reads the settings first, because the platform only replaces them whole. Requires the
        admin role.

        Args:
            org_name: the name of the organization, up to 255 characters.
            creation_policy: the users allowed to create workrooms: `anyone`, `admins` or `off`.
            foreground_rooms: whether the console shows workrooms in the foreground.
        """
        current = await self.get_settings()
        body = RoomSettingsUpdate(
            org_name=value_or(org_name, current.org_name or ""),
            creation_policy=value_or(creation_policy, current.creation_policy or ""),
            foreground_rooms=value_or(foreground_rooms, bool(current.foreground_rooms)),
        )
        return await self._call(update_room_settings(body=body), RoomSettings)

    async def replace_settings(
        self,
        *,
        org_name: str,
        creation_policy: CreationPolicy | str,
        foreground_rooms: bool,
        **call_options: Unpack[CallOptions],
    ) -> RoomSettings:
        """Replace all workroom settings of the organization. Requires the admin role.

        Args:
            org_name: the name of the organization, up to 255 characters.
            creation_policy: the users allowed to create workrooms: `anyone`, `admins` or `off`.
            foreground_rooms: whether the console shows workrooms in the foreground.
        """
        body = RoomSettingsUpdate(
            org_name=org_name, creation_policy=creation_policy, foreground_rooms=foreground_rooms
        )
        return await self._call(update_room_settings(body=body), RoomSettings)

    async def inventory(self, **call_options: Unpack[CallOptions]) -> RoomInventory:
        """Return all workrooms of the organization. Requires the admin role."""
        return await self._call(get_room_inventory(), RoomInventory)

    async def create_decommission_plan(
        self,
        *,
        strategy: DecommissionStrategy | str,
        cutoff_at: datetime,
        retention_contact: str,
        **call_options: Unpack[CallOptions],
    ) -> DecommissionPlan:
        """Create a plan to decommission all workrooms; nothing happens until it is confirmed.

        Requires the admin role.

        Args:
            strategy: `retain_then_delete` or `delete`.
            cutoff_at: the time after which the workrooms can no longer be used.
            retention_contact: the contact for questions about the workrooms, 3 to 320 characters.
        """
        body = DecommissionPlanCreate(
            strategy=strategy, cutoff_at=cutoff_at, retention_contact=retention_contact
        )
        return await self._call(create_room_decommission_plan(body=body), DecommissionPlan)

    async def confirm_decommission_plan(
        self,
        plan: DecommissionPlan | UUID | str,
        *,
        org_name: str,
        confirm: bool,
        **call_options: Unpack[CallOptions],
    ) -> DecommissionPlan:
        """Confirm a plan, which decommissions all workrooms. This cannot be undone.

        Requires the admin role.

        Args:
            plan: the plan or its id.
            org_name: the name of the organization in the settings, as a safeguard.
            confirm: must be True, as a safeguard.

        Raises:
            ConflictError: the plan is already confirmed, or `org_name` is another name.
            ResourceNotFoundError: there is no such plan.
        """
        body = DecommissionConfirm(confirm=confirm, org_name=org_name)
        request = confirm_room_decommission_plan(id_of(plan, "plan"), body=body)
        return await self._call(request, DecommissionPlan)

    async def get_tombstone(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RoomTombstone:
        """Return the remaining record of a decommissioned workroom.

        Args:
            workroom: the workroom or its id.

        Raises:
            ResourceNotFoundError: the workroom is not decommissioned.
        """
        return await self._call(get_room_tombstone(id_of(workroom, "workroom")), RoomTombstone)
