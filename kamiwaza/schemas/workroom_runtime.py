"""The state of a workroom that the console loads at its start."""

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
    """The access that a workroom permits now."""

    ACTIVE = "active"
    READ_ONLY = "read_only"
    ARCHIVED = "archived"
    UNBOUND = "unbound"


class WorkroomRights(Schema):
    """The caller's rights in a workroom, and the reason for missing ones."""

    access_state: OpenEnum[AccessState] | None = None
    can_edit: bool = False
    can_run_agents: bool = False
    can_share: bool = False
    read_only_reason: str | None = None
    status_banner: str | None = None


class ShellState(WorkroomRights):
    """The caller's rights as the console shows them."""

    component: ClassVar[str | None] = "WorkroomShellStateResponse"


class RuntimeContext(WorkroomRights):
    """The caller's role and rights in a workroom."""

    component: ClassVar[str | None] = "WorkroomRuntimeContextResponse"

    workroom_id: Id
    user_id: str | None = None
    effective_workroom_role: OpenEnum[WorkroomRole] | None = None
    interaction_mode: str | None = None
    workroom_lifecycle_state: OpenEnum[WorkroomStatus] | None = None


class WorkroomBootstrap(Schema):
    """The workroom with its members, threads, events and credentials, for a console's start."""

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
