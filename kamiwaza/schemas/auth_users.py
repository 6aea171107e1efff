"""The platform's own users, and their passwords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from kamiwaza.schemas._base import Id, OrUnset, Patch, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import SecretInput
from kamiwaza_api.types import UNSET

# The contract types these as text, so a value that is not a time stays as it is.
_Moment: TypeAlias = Annotated[Timestamp | str, Field(union_mode="left_to_right")]


class User(Schema):
    """A user of the platform. `id` is the platform's, `external_id` the identity provider's."""

    component: ClassVar[str | None] = "LocalUserResponse"

    id: Id
    username: str
    external_id: str | None = None
    email: str | None = None
    full_name: str | None = None
    name: str | None = None
    roles: list[str] = Field(default_factory=list)
    active: bool | None = None
    deleted: bool | None = None
    is_external: bool | None = None
    is_superuser: bool | None = None
    linked_subject_id: str | None = None
    created_at: _Moment | None = None
    updated_at: _Moment | None = None

    @property
    def is_admin(self) -> bool:
        """True if the user has the admin role or is a superuser."""
        return bool(self.is_superuser) or "admin" in self.roles

    @property
    def can_log_in(self) -> bool:
        """True if the account is neither disabled nor deleted."""
        return self.active is not False and not self.deleted

    @property
    def subject(self) -> str:
        """The user as the subject of tuples, checks and grants: `user:<subject_id>`."""
        return f"user:{self.subject_id}"

    @property
    def subject_id(self) -> str:
        """The id that relations, groups and sessions use: `external_id`, or `id` without one."""
        return self.external_id or str(self.id)


class UserCreate(Payload):
    """Body that creates a user."""

    component: ClassVar[str | None] = "LocalUserCreateRequest"

    username: str
    password: SecretInput
    email: str | None = None
    roles: Sequence[str] | None = None


class UserUpdate(Patch):
    """Body that changes a user."""

    component: ClassVar[str | None] = "LocalUserUpdateRequest"

    username: OrUnset[str | None] = UNSET
    email: OrUnset[str | None] = UNSET
    roles: OrUnset[Sequence[str] | None] = UNSET
    active: OrUnset[bool | None] = UNSET


class PasswordChange(Payload):
    """Body that changes the caller's own password."""

    component: ClassVar[str | None] = "LocalUserPasswordChangeRequest"

    current_password: SecretInput
    new_password: SecretInput


class PasswordReset(Payload):
    """Body that sets a new password for a user."""

    component: ClassVar[str | None] = "LocalUserPasswordResetRequest"

    new_password: SecretInput


class PasswordCapability(Schema):
    """Whether the caller can change their password here. True in an `if` if they can."""

    component: ClassVar[str | None] = "PasswordChangeCapabilityResponse"

    available: bool
    reason: str | None = None

    def __bool__(self) -> bool:
        """Return whether the password can be changed."""
        return self.available


class PasswordChanged(Schema):
    """Whether the password was changed. True in an `if` if it was."""

    component: ClassVar[str | None] = "PasswordChangeResponse"

    changed: bool

    def __bool__(self) -> bool:
        """Return whether the password was changed."""
        return self.changed


class SessionPurge(Payload):
    """Body that names the user whose sessions end."""

    component: ClassVar[str | None] = "SessionPurgeRequest"

    tenant_id: str
    subject_id: str
    subject_namespace: str | None = None


class PurgedSessions(Schema):
    """The number of sessions that were ended."""

    component: ClassVar[str | None] = "SessionPurgeResponse"

    revoked: int = 0
