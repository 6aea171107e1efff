"""Members of workrooms, their roles and their role history."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar, Protocol

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp


class WorkroomRole(StrEnum):
    """The roles of members of a workroom."""

    OWNER = "owner"
    EDITOR = "editor"
    VIEWER = "viewer"


class WorkroomSurface(StrEnum):
    """The part of the console in which a member starts."""

    USE = "use"
    ANALYZE = "analyze"
    BUILD = "build"
    OPERATE = "operate"


class HasUserId(Protocol):
    """An object with the id of a user: a member, a user in a search result, a presence."""

    @property
    def user_id(self) -> str:
        """The user's id with the identity provider."""
        ...


def user_id_of(value: HasUserId | str, argument: str) -> str:
    """Return the user's id of an object, or the id itself.

    Raises InvalidArgumentError, naming the argument, if it is empty.
    """
    user_id = value if isinstance(value, str) else value.user_id
    if not user_id:
        raise InvalidArgumentError(f"{argument}: which user?")
    return user_id


class WorkroomMember(Schema):
    """A member of a workroom. `user_id` is the id of the user, `id` that of the membership."""

    component: ClassVar[str | None] = "WorkroomMemberResponse"

    id: Id
    user_id: str
    workroom_id: Id | None = None
    tenant_id: str | None = None
    username: str | None = None
    email: str | None = None
    role: OpenEnum[WorkroomRole] | None = None
    active: bool | None = None
    is_primary_owner: bool = False
    active_session_count: int = 0
    invited_by_user_id: str | None = None
    landing_target: dict[str, str] | None = None
    surface_id: OpenEnum[WorkroomSurface] | None = None
    joined_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    removed_at: Timestamp | None = None

    @property
    def name(self) -> str:
        """The user name of the member, else the email, else the id."""
        return self.username or self.email or self.user_id

    @property
    def is_owner(self) -> bool:
        """True if the member may do everything."""
        return self.role == WorkroomRole.OWNER


class WorkroomMemberList(Schema):
    """The envelope of a list of members."""

    component: ClassVar[str | None] = "WorkroomMemberListResponse"

    items: list[WorkroomMember] = Field(default_factory=list)


class AddWorkroomMember(Payload):
    """Body that adds a member, by email address."""

    component: ClassVar[str | None] = "AddWorkroomMemberRequest"

    email: str
    role: OpenEnum[WorkroomRole] | None = None
    attested: bool | None = None
    landing_target: Mapping[str, str] | None = None
    surface_id: OpenEnum[WorkroomSurface] | None = None


class ChangeMemberRole(Payload):
    """Body that changes the role of a member."""

    component: ClassVar[str | None] = "UpdateWorkroomMemberRequest"

    role: OpenEnum[WorkroomRole]


class WorkroomUser(Schema):
    """A user of the platform who can be added to a workroom."""

    component: ClassVar[str | None] = "LookupWorkroomUserResponse"

    user_id: str
    username: str | None = None
    email: str | None = None


class RolePeriod(Schema):
    """A period in which a user had a role. `effective_to` is None for the current role."""

    component: ClassVar[str | None] = "WorkroomRoleHistoryResponse"

    user_id: str
    username: str | None = None
    email: str | None = None
    role: OpenEnum[WorkroomRole] | None = None
    effective_from: Timestamp | None = None
    effective_to: Timestamp | None = None
    changed_by_user_id: str | None = None
    changed_by_username: str | None = None
    changed_by_email: str | None = None
    change_reason: str | None = None

    @property
    def is_current(self) -> bool:
        """True if the role holds now."""
        return self.effective_to is None


class RoleHistory(Schema):
    """The envelope of a role history."""

    component: ClassVar[str | None] = "WorkroomRoleHistoryListResponse"

    items: list[RolePeriod] = Field(default_factory=list)
