# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/_lifecycle.py: edit that.
"""The life of a workroom: put away, taken out again, handed over, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_members import HasUserId, WorkroomRole, user_id_of
from kamiwaza.schemas.workrooms import TransferOwnership, Workroom, WorkroomFields
from kamiwaza_api.api.workrooms import (
    archive_workroom,
    delete_workroom,
    restore_workroom,
    transfer_workroom_ownership,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class LifecycleMixin(BaseService):
    """Archive, restore, hand over and delete workrooms."""

    def archive(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[Workroom]:
        """Begin to put a workroom away and return the handle; `wait()` gives the archived room.

        It can be read afterwards, and refuses every change with ConflictError. Raises
        ConflictError if it is archived already, PermissionDeniedError for the global room.
        """
        request = archive_workroom(id_of(workroom, "workroom"))
        return self._start(request, Workroom, started=Workroom)

    def restore(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[Workroom]:
        """Begin to take an archived workroom out again; `wait()` gives the active room.

        Raises ConflictError if it is not archived.
        """
        request = restore_workroom(id_of(workroom, "workroom"))
        return self._start(request, Workroom, started=Workroom)

    def delete(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[Workroom | None]:
        """Begin to delete a workroom with all that is in it, and return the handle.

        `wait()` ends once the room is purged, with its last state, or None when it is gone
        without a trace. `delete_preview` says what is lost, `export` saves what can be saved.
        Raises PermissionDeniedError unless the room is the caller's own.
        """
        return self._start(delete_workroom(id_of(workroom, "workroom")), Workroom | None)

    def transfer_ownership(
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

        `user` is the member or their `user_id`. The caller leaves the room, or stays with
        `previous_owner_role` if `keep_previous_owner`. Raises PermissionDeniedError unless the
        caller owns the room, ResourceNotFoundError if the other one is no member.
        """
        body = TransferOwnership.model_validate(
            {
                "user_id": user_id_of(user, "user"),
                "keep_previous_owner": keep_previous_owner,
                "previous_owner_role": previous_owner_role,
                "attestation_note": attestation_note,
            }
        )
        request = transfer_workroom_ownership(id_of(workroom, "workroom"), body=body)
        return self._call(request, Workroom)
