# Written by scripts/unasync.py from kamiwaza/_async/services/authz/groups.py: edit that.
"""Groups of users, and who belongs to them."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.authz_grants import Group, GroupCreate, GroupMember, GroupMembers
from kamiwaza_api.api.authz import (
    add_group_member,
    create_group,
    delete_group,
    get_group,
    list_group_members,
    list_groups,
    remove_group_member,
)


class GroupMembersService(BaseService):
    """Manage who belongs to a group."""

    def add(
        self, group_id: Group | str, user_id: User | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Add a user to a group; it is no error if they are in it. Requires: admin."""
        self._send(
            add_group_member(
                str(identifier(group_id, "group_id")),
                body=GroupMember(user_id=str(identifier(user_id, "user_id"))),
            )
        )

    def remove(
        self, group_id: Group | str, user_id: User | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Remove a user from a group. Requires: admin."""
        self._send(
            remove_group_member(
                str(identifier(group_id, "group_id")), str(identifier(user_id, "user_id"))
            )
        )

    def list(self, group_id: Group | str, **call_options: Unpack[CallOptions]) -> list[str]:
        """Return the ids of the users in a group. Requires: admin."""
        return (
            self._call(list_group_members(str(identifier(group_id, "group_id"))), GroupMembers)
        ).members


class GroupsService(BaseService):
    """Manage groups. What is granted to `group.subject` holds for the members."""

    @property
    def members(self) -> GroupMembersService:
        """Return the service of the groups' members."""
        return self._lazy(GroupMembersService)

    def get(self, group_id: Group | str, **call_options: Unpack[CallOptions]) -> Group:
        """Return one group. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return self._call(get_group(str(identifier(group_id, "group_id"))), Group)

    def create(
        self, name: str, *, description: str | None = None, **call_options: Unpack[CallOptions]
    ) -> Group:
        """Make a group. Requires: admin. Raises ConflictError if the name is taken."""
        body = GroupCreate(name=name, description=description)
        return self._call(create_group(body=body), Group)

    def find(self, name: str, **call_options: Unpack[CallOptions]) -> Group | None:
        """Return the group of a name, None if there is none. Requires: admin."""
        return next((group for group in self.list() if group.name == name), None)

    def delete(
        self,
        group_id: Group | str,
        *,
        cascade: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a group, its memberships and, with `cascade="grants"`, its grants.

        Requires: admin. Raises ConflictError if it has grants and they are not to go.
        """
        self._send(delete_group(str(identifier(group_id, "group_id")), cascade=cascade))

    def list(self, **call_options: Unpack[CallOptions]) -> list[Group]:
        """Return all groups. Requires: admin."""
        return self._call(list_groups(), list[Group])
