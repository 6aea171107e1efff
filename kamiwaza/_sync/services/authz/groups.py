# Written by scripts/unasync.py from kamiwaza/_async/services/authz/groups.py: edit that.
"""Groups of users, and their members."""

from __future__ import annotations

import builtins
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.authz_grants import Group, GroupCreate, GroupMember, GroupMembers
from kamiwaza.serialization.item_list import ItemList
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
    """Manage the members of groups."""

    def add(
        self,
        group: Group | UUID | str,
        user: User | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Add a user to a group. Does nothing if they are a member. Requires the admin role.

        Args:
            group: the group, or its id.
            user: the user, or the id that the identity provider has for them
                (`User.external_id`).

        Raises:
            ResourceNotFoundError: there is no such group.
        """
        self._send(
            add_group_member(
                str(key_of(group, "group")),
                body=GroupMember(user_id=_member_id(user)),
            )
        )

    def remove(
        self,
        group: Group | UUID | str,
        user: User | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Remove a user from a group. Requires the admin role.

        Args:
            group: the group, or its id.
            user: the user, or the id that the identity provider has for them
                (`User.external_id`).

        Raises:
            ResourceNotFoundError: there is no such group.
        """
        self._send(remove_group_member(str(key_of(group, "group")), _member_id(user)))

    def list(
        self, group: Group | UUID | str, **call_options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Return the ids of the members of a group. Requires the admin role.

        Args:
            group: the group, or its id.

        Raises:
            ResourceNotFoundError: there is no such group.
        """
        return (self._call(list_group_members(str(key_of(group, "group"))), GroupMembers)).members


class GroupsService(BaseService):
    """Manage groups. A grant to `group.subject` applies to all members."""

    @property
    def members(self) -> GroupMembersService:
        """Return the service for the members of groups."""
        return self._lazy(GroupMembersService)

    def get(self, group: Group | UUID | str, **call_options: Unpack[CallOptions]) -> Group:
        """Return one group. Requires the admin role.

        Args:
            group: the group, or its id.

        Raises:
            ResourceNotFoundError: there is no such group.
        """
        return self._call(get_group(str(key_of(group, "group"))), Group)

    def create(
        self, name: str, *, description: str | None = None, **call_options: Unpack[CallOptions]
    ) -> Group:
        """Create a group and return it. Requires the admin role.

        Args:
            name: the name of the group.
            description: a text about the group. Default: none.

        Raises:
            ConflictError: the name is taken.
        """
        body = GroupCreate(name=name, description=description)
        return self._call(create_group(body=body), Group)

    def find(self, name: str, **call_options: Unpack[CallOptions]) -> Group | None:
        """Return the group with a name, or None if there is none. Requires the admin role.

        Args:
            name: the name of the group.
        """
        return next((group for group in self.list() if group.name == name), None)

    def delete(
        self,
        group: Group | UUID | str,
        *,
        cascade: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a group and its memberships. Requires the admin role.

        Args:
            group: the group, or its id.
            cascade: `grants` to delete the grants of the group too. Default: nothing else.

        Raises:
            ConflictError: the group has grants and `cascade` is not `grants`.
            ResourceNotFoundError: there is no such group.
        """
        self._send(delete_group(str(key_of(group, "group")), cascade=cascade))

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[Group]:
        """Return all groups. Requires the admin role."""
        return self._list(list_groups(), Group)


def _member_id(user: User | UUID | str) -> str:
    """Return the id of the user in access checks; the platform's own id is another one."""
    return user.subject_id if isinstance(user, User) else str(user)
