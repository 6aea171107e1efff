# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/members.py: edit that.
"""Members of workrooms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_members import (
    AddWorkroomMember,
    ChangeMemberRole,
    HasUserId,
    WorkroomMember,
    WorkroomMemberList,
    WorkroomRole,
    WorkroomSurface,
    WorkroomUser,
    user_id_of,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    add_workroom_member,
    list_workroom_members,
    lookup_workroom_member_user,
    remove_workroom_member,
    update_workroom_member_role,
)


class WorkroomMembersService(BaseService):
    """`client.workrooms.members`: who is in a room, and as what.

    A member is the object or their `user_id` (not the `id` of the membership).
    """

    def lookup(
        self, workroom: WorkroomFields | UUID | str, email: str, **call_options: Unpack[CallOptions]
    ) -> WorkroomUser:
        """Return the user of an email. Raises ResourceNotFoundError if the platform has none."""
        request = lookup_workroom_member_user(id_of(workroom, "workroom"), email=email)
        return self._call(request, WorkroomUser)

    def add(
        self,
        workroom: WorkroomFields | UUID | str,
        email: str,
        *,
        role: WorkroomRole | str | None = None,
        attested: bool | None = None,
        landing_target: Mapping[str, str] | None = None,
        surface_id: WorkroomSurface | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Take a user of the platform into a room; one who had left is a member again.

        `role` is owner, editor or viewer (the platform's default: viewer). `attested` says that
        you checked they may see what is in it. Raises PermissionDeniedError unless you own it.
        """
        body = AddWorkroomMember.model_validate(
            {
                "email": email,
                "role": role,
                "attested": attested,
                "landing_target": landing_target,
                "surface_id": surface_id,
            }
        )
        request = add_workroom_member(id_of(workroom, "workroom"), body=body)
        return self._call(request, WorkroomMember)

    def update(
        self,
        workroom: WorkroomFields | UUID | str,
        member: HasUserId | str,
        *,
        role: WorkroomRole | str,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Give a member another role. Raises ConflictError for the only owner."""
        body = ChangeMemberRole.model_validate({"role": role})
        room, user = id_of(workroom, "workroom"), user_id_of(member, "member")
        return self._call(update_workroom_member_role(room, user, body=body), WorkroomMember)

    def remove(
        self,
        workroom: WorkroomFields | UUID | str,
        member: HasUserId | str,
        *,
        confirm_active_sessions: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Remove a member from a room and return them as they are now.

        Raises ConflictError while they have the room open, unless `confirm_active_sessions`: that
        ends their sessions.
        """
        request = remove_workroom_member(
            id_of(workroom, "workroom"),
            user_id_of(member, "member"),
            confirm_active_sessions=confirm_active_sessions or None,
        )
        return self._call(request, WorkroomMember)

    def list(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        include_inactive: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> list[WorkroomMember]:
        """Return the members of a room; those who were removed only on request."""
        request = list_workroom_members(
            id_of(workroom, "workroom"), include_inactive=include_inactive or None
        )
        return (self._call(request, WorkroomMemberList)).items
