"""Users the platform keeps itself, and their passwords."""

from __future__ import annotations

from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field

from kamiwaza.schemas._base import Id, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret

# The contract calls these texts, so what is no moment stays as it is.
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
        """True when the user may do everything."""
        return bool(self.is_superuser) or "admin" in self.roles

    @property
    def can_log_in(self) -> bool:
        """True when the account is neither disabled nor deleted."""
        return self.active is not False and not self.deleted

    @property
    def subject(self) -> str:
        """The user as the subject of tuples, checks and grants: `user:<id>`."""
        return f"user:{self.external_id or self.id}"


class UserCreate(Payload):
    """Body of a new user."""

    component: ClassVar[str | None] = "LocalUserCreateRequest"

    username: str
    password: Secret
    email: str | None = None
    roles: list[str] | None = None


class UserUpdate(Payload):
    """Body of a change of a user."""

    component: ClassVar[str | None] = "LocalUserUpdateRequest"

    username: str | None = None
    email: str | None = None
    roles: list[str] | None = None
    active: bool | None = None


class PasswordChange(Payload):
    """Body by which somebody changes the password they have."""

    component: ClassVar[str | None] = "LocalUserPasswordChangeRequest"

    current_password: Secret
    new_password: Secret


class PasswordReset(Payload):
    """Body that gives a user another password."""

    component: ClassVar[str | None] = "LocalUserPasswordResetRequest"

    new_password: Secret


class PasswordCapability(Schema):
    """Whether the caller can change the password here; true in an `if` when so."""

    component: ClassVar[str | None] = "PasswordChangeCapabilityResponse"

    available: bool
    reason: str | None = None

    def __bool__(self) -> bool:
        """Return whether it can be changed."""
        return self.available


class PasswordChanged(Schema):
    """Whether the password is another one now; true in an `if` when so."""

    component: ClassVar[str | None] = "PasswordChangeResponse"

    changed: bool

    def __bool__(self) -> bool:
        """Return whether it was changed."""
        return self.changed


class SessionPurge(Payload):
    """Body that names whose sessions are to end."""

    component: ClassVar[str | None] = "SessionPurgeRequest"

    tenant_id: str
    subject_id: str
    subject_namespace: str | None = None


class PurgedSessions(Schema):
    """How many sessions were ended."""

    component: ClassVar[str | None] = "SessionPurgeResponse"

    revoked: int = 0
