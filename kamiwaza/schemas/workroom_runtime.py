"""A workroom as its console sees it at start: everything in one answer."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Schema
from kamiwaza.schemas.workroom_credentials import CredentialConsent, CredentialRegistration
from kamiwaza.schemas.workroom_events import WorkroomEvent, WorkroomPresence, WorkroomSession
from kamiwaza.schemas.workroom_members import WorkroomMember, WorkroomRole
from kamiwaza.schemas.workroom_threads import WorkroomThread
from kamiwaza.schemas.workrooms import Workroom, WorkroomStatus


class AccessState(StrEnum):
    """What can be done in a workroom now."""

    ACTIVE = "active"
    READ_ONLY = "read_only"
    ARCHIVED = "archived"
    UNBOUND = "unbound"


class WorkroomRights(Schema):
    """What the caller may do, and if not, why."""

    access_state: OpenEnum[AccessState] | None = None
    can_edit: bool = False
    can_run_agents: bool = False
    can_share: bool = False
    read_only_reason: str | None = None
    status_banner: str | None = None


class ShellState(WorkroomRights):
    """What the console shows of the caller's rights."""

    component: ClassVar[str | None] = "WorkroomShellStateResponse"


class RuntimeContext(WorkroomRights):
    """Who the caller is in a workroom, and what they may do."""

    component: ClassVar[str | None] = "WorkroomRuntimeContextResponse"

    workroom_id: Id
    user_id: str | None = None
    effective_workroom_role: OpenEnum[WorkroomRole] | None = None
    interaction_mode: str | None = None
    workroom_lifecycle_state: OpenEnum[WorkroomStatus] | None = None


class WorkroomBootstrap(Schema):
    """Everything about a workroom that a console needs to begin."""

    component: ClassVar[str | None] = "WorkroomBootstrapResponse"

    workroom: Workroom
    membership: WorkroomMember | None = None
    session: WorkroomSession | None = None
    shell_state: ShellState | None = None
    presence: list[WorkroomPresence] = Field(default_factory=list)
    threads: list[WorkroomThread] = Field(default_factory=list)
    recent_events: list[WorkroomEvent] = Field(default_factory=list)
    credential_registrations: list[CredentialRegistration] = Field(default_factory=list)
    credential_consents: list[CredentialConsent] = Field(default_factory=list)
    shared_credentials_enabled: bool = False
    active_member_count: int = 0
    active_session_count: int = 0
    active_handoff_count: int = 0
    claimed_thread_count: int = 0
    queued_turn_count: int = 0
