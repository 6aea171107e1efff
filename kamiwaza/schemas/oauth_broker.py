"""Applications that act on behalf of users, and the policies of their tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class OAuthProvider(StrEnum):
    """The known providers of accounts; servers may have more."""

    GOOGLE = "google"
    MICROSOFT = "microsoft"


class AppLifecycle(StrEnum):
    """The known states of an application; servers may send others."""

    ACTIVE = "active"
    DISABLED = "disabled"


class AppInstallation(Schema):
    """An application; its tools act on behalf of users who connected an account."""

    component: ClassVar[str | None] = "AppInstallationResponse"

    id: Id
    name: str | None = None
    description: str | None = None
    owner_user_id: Id | None = None
    lifecycle_status: OpenEnum[AppLifecycle] | None = None
    allowed_tools: list[str] = Field(default_factory=list)
    app_metadata: JsonObject | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    deleted_at: Timestamp | None = None

    @property
    def is_active(self) -> bool:
        """True if the application may be used: neither disabled nor deleted."""
        return self.lifecycle_status == AppLifecycle.ACTIVE and self.deleted_at is None


class AppInstallationList(Schema):
    """The whole list of applications."""

    component: ClassVar[str | None] = "AppInstallationListResponse"

    items: list[AppInstallation] = Field(default_factory=list)
    total: int = 0


class AppInstallationCreate(Payload):
    """Body that creates an application."""

    component: ClassVar[str | None] = "AppInstallationCreate"

    name: str
    description: str | None = None
    allowed_tools: list[str] | None = None
    app_metadata: JsonObject | None = None


class ToolPolicy(Schema):
    """The policy of one tool of an application at one provider."""

    component: ClassVar[str | None] = "ToolPolicyResponse"

    id: Id
    app_installation_id: Id | None = None
    tool_id: str | None = None
    provider: OpenEnum[OAuthProvider] | None = None
    allowed_operations: list[str] = Field(default_factory=list)
    allowed_scope_subset: list[str] = Field(default_factory=list)
    policy_metadata: JsonObject | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class ToolPolicyList(Schema):
    """The whole list of policies."""

    component: ClassVar[str | None] = "ToolPolicyListResponse"

    items: list[ToolPolicy] = Field(default_factory=list)
    total: int = 0


class ToolPolicyCreate(Payload):
    """Body that creates a policy."""

    component: ClassVar[str | None] = "ToolPolicyCreate"

    app_installation_id: Id
    tool_id: str
    provider: OpenEnum[OAuthProvider]
    allowed_operations: list[str] | None = None
    allowed_scope_subset: list[str] | None = None
    policy_metadata: JsonObject | None = None


class AppInstallationUpdate(Patch):
    """Body that changes an application."""

    component: ClassVar[str | None] = "AppInstallationUpdate"

    name: OrUnset[str | None] = UNSET
    description: OrUnset[str | None] = UNSET
    allowed_tools: OrUnset[Sequence[str] | None] = UNSET
    lifecycle_status: OrUnset[OpenEnum[AppLifecycle] | None] = UNSET
    app_metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET


class ToolPolicyUpdate(Patch):
    """Body that changes a policy."""

    component: ClassVar[str | None] = "ToolPolicyUpdate"

    allowed_operations: OrUnset[Sequence[str] | None] = UNSET
    allowed_scope_subset: OrUnset[Sequence[str] | None] = UNSET
    policy_metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET
