# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/members.py: edit that.
"""Members of workrooms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
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
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import (
    add_workroom_member,
    list_workroom_members,
    lookup_workroom_member_user,
    remove_workroom_member,
    update_workroom_member_role,
)


class WorkroomMembersService(BaseService):
    """`client.workrooms.members`: the members of a room and their roles.

    Pass a member as the object or as their `user_id` (not as the `id` of the membership).
    """

    def lookup(
        self, workroom: WorkroomFields | UUID | str, email: str, **call_options: Unpack[CallOptions]
    ) -> WorkroomUser:
        """Return the user with an email address.

        Args:
            workroom: the workroom to which the user will be added, or its id.
            email: the email address of the user.

        Raises:
            ResourceNotFoundError: there is no such user or workroom.
        """
        request = lookup_workroom_member_user(
            self._id(workroom, WORKROOMS, "workroom"), email=email
        )
        return self._call(request, WorkroomUser)

    def add(
        self,
        workroom: WorkroomFields | UUID | str,
        email: str,
        *,
        role: WorkroomRole | str | None = None,
        attested: bool | None = None,
        landing_target: Mapping[str, str] | None = None,
        surface: WorkroomSurface | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Add a user to a room and return the member. A removed member is restored.

        Args:
            workroom: the workroom, its id or its name.
            email: the email address of the user.
            role: `owner`, `editor` or `viewer`. Default: the platform's own (viewer).
            attested: True if you checked that the user may see the contents of the room.
                Default: the platform's own (False).
            landing_target: the place in the console where the member begins, as `kind` and `id`.
            surface: the part of the console where the member begins: `use`, `analyze`, `build`
                or `operate`.

        Raises:
            PermissionDeniedError: you do not own the room.
            ResourceNotFoundError: there is no such user or workroom.
        """
        body = AddWorkroomMember(
            email=email,
            role=role,
            attested=attested,
            landing_target=landing_target,
            surface_id=surface,
        )
        request = add_workroom_member(self._id(workroom, WORKROOMS, "workroom"), body=body)
        return self._call(request, WorkroomMember)

    def update(
        self,
        workroom: WorkroomFields | UUID | str,
        member: HasUserId | str,
        *,
        role: WorkroomRole | str,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Change the role of a member and return the member.

        Args:
            workroom: the workroom, its id or its name.
            member: the member, or their `user_id`.
            role: `owner`, `editor` or `viewer`.

        Raises:
            ConflictError: the member is the only owner.
            PermissionDeniedError: you do not own the room.
        """
        body = ChangeMemberRole(role=role)
        room, user = self._id(workroom, WORKROOMS, "workroom"), user_id_of(member, "member")
        return self._call(update_workroom_member_role(room, user, body=body), WorkroomMember)

    def remove(
        self,
        workroom: WorkroomFields | UUID | str,
        member: HasUserId | str,
        *,
        confirm_active_sessions: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMember:
        """Remove a member from a room and return the membership, which is inactive now.

        Args:
            workroom: the workroom, its id or its name.
            member: the member, or their `user_id`.
            confirm_active_sessions: True also ends the sessions of the member.

        Raises:
            ConflictError: the member has the room open and `confirm_active_sessions` is False.
            PermissionDeniedError: you do not own the room.
        """
        request = remove_workroom_member(
            self._id(workroom, WORKROOMS, "workroom"),
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
    ) -> ItemList[WorkroomMember]:
        """Return the members of a room.

        Args:
            workroom: the workroom, its id or its name.
            include_inactive: True includes removed members.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_members(
            self._id(workroom, WORKROOMS, "workroom"),
            include_inactive=include_inactive or None,
        )
        return ItemList((self._call(request, WorkroomMemberList)).items)
