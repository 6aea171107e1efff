"""Archiving, restoring, handing over and deleting workrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.schemas.workroom_members import HasUserId, WorkroomRole, user_id_of
from kamiwaza.schemas.workrooms import TransferOwnership, Workroom, WorkroomFields
from kamiwaza_api.api.workrooms import (
    archive_workroom,
    delete_workroom,
    restore_workroom,
    transfer_workroom_ownership,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncLifecycleMixin(AsyncBaseService):
    """Archive, restore, hand over and delete workrooms."""

    async def archive(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Workroom]:
        """Start to archive a workroom and return the handle; `wait()` returns the archived room.

        An archived room can be read; it refuses every change with ConflictError.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ConflictError: the room is archived already.
            PermissionDeniedError: it is the global room, or you may not archive it.
        """
        request = archive_workroom(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._start(request, Workroom, started=Workroom)

    async def restore(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Workroom]:
        """Start to restore an archived workroom; `wait()` returns the active room.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ConflictError: the room is not archived.
        """
        request = restore_workroom(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._start(request, Workroom, started=Workroom)

    async def delete(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Workroom | None]:
        """Start to delete a workroom with everything in it, and return the handle.

        `wait()` ends when the room is purged. It returns the room in its last state, or None if
        the platform has removed its record. `delete_preview` lists the content that will be lost;
        `export` saves the content that can be exported.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            PermissionDeniedError: you do not own the room.
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        return await self._start(
            delete_workroom(await self._id(workroom, WORKROOMS, "workroom")), Workroom | None
        )

    async def transfer_ownership(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        user: HasUserId | str,
        keep_previous_owner: bool = False,
        previous_owner_role: WorkroomRole | str | None = None,
        attestation_note: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Workroom:
        """Make a member the owner of a workroom and return the room.

        Args:
            workroom: the workroom, its id or its name.
            user: the new owner: a member of the room, or their `user_id`.
            keep_previous_owner: True keeps you as a member. Default: you leave the room.
            previous_owner_role: your role if you stay: `owner`, `editor` or `viewer`. Default:
                the platform's own (editor).
            attestation_note: a note for the record, up to 2,048 characters.

        Raises:
            PermissionDeniedError: you do not own the room.
            ResourceNotFoundError: there is no such workroom, or the user is not a member.
        """
        body = TransferOwnership(
            user_id=user_id_of(user, "user"),
            keep_previous_owner=keep_previous_owner,
            previous_owner_role=previous_owner_role,
            attestation_note=attestation_note,
        )
        request = transfer_workroom_ownership(
            await self._id(workroom, WORKROOMS, "workroom"), body=body
        )
        return await self._call(request, Workroom)
