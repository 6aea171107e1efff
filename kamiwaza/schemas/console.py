"""Who sees which part of the console, and what they are told by which way."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.orchestration import NoWorkroomScope, WorkroomScope


class ConsoleSurface(StrEnum):
    """The parts of the console; servers may have more."""

    USE = "use"
    ANALYZE = "analyze"
    BUILD = "build"
    OPERATE = "operate"


class Route(StrEnum):
    """By which way somebody is told."""

    TRAY = "tray"
    EMAIL = "email"
    BOTH = "both"
    OFF = "off"


class LandingTarget(Schema):
    """Where in the console somebody begins."""

    component: ClassVar[str | None] = "LandingTarget"

    kind: str
    id: str | None = None


class StartPreference(Schema):
    """Where the caller begins."""

    component: ClassVar[str | None] = "StartPreference"

    user_id: str | None = None
    surface_id: OpenEnum[ConsoleSurface] | None = None
    target: LandingTarget | None = None
    updated_at: Timestamp | None = None


class StartPreferenceUpdate(Payload):
    """Body that says where the caller begins."""

    component: ClassVar[str | None] = "StartPreferenceUpdate"

    surface_id: OpenEnum[ConsoleSurface]
    target: LandingTarget | None = None


class SeverityRoutes(Schema):
    """By which way the caller is told what, by how bad it is."""

    component: ClassVar[str | None] = "SeverityRoutes"

    info: OpenEnum[Route] = Route.TRAY
    warning: OpenEnum[Route] = Route.TRAY
    critical: OpenEnum[Route] = Route.TRAY


class NotificationPreference(Schema):
    """How the caller is told what."""

    component: ClassVar[str | None] = "NotificationPreference"

    user_id: str | None = None
    severity_routes: SeverityRoutes = Field(default_factory=SeverityRoutes)
    updated_at: Timestamp | None = None


class NotificationPreferenceUpdate(Payload):
    """Body that says how the caller is told what."""

    component: ClassVar[str | None] = "NotificationPreferenceUpdate"

    severity_routes: SeverityRoutes


class InvitationCreate(Payload):
    """Body that invites people."""

    component: ClassVar[str | None] = "PlatformInvitationCreate"

    invitees: list[str]
    surface_id: OpenEnum[ConsoleSurface]
    room_scope: NoWorkroomScope | WorkroomScope
    groups: list[str] | None = None
    landing_target: LandingTarget | None = None


class Invitation(Schema):
    """Somebody who was invited: by `invitee`, their address."""

    component: ClassVar[str | None] = "PlatformInvitation"

    id: Id
    invitee: str | None = None
    invited_by: str | None = None
    status: str | None = None
    surface_id: OpenEnum[ConsoleSurface] | None = None
    groups: list[str] = Field(default_factory=list)
    room_scope: dict[str, str] = Field(default_factory=dict)
    landing_target: dict[str, str] | None = None
    created_at: Timestamp | None = None


class InvitationList(Schema):
    """The envelope invitations come in."""

    component: ClassVar[str | None] = "PlatformInvitationList"

    items: list[Invitation] = Field(default_factory=list)


class SurfaceConstraintCreate(Payload):
    """Body that says which parts of the console a group sees."""

    component: ClassVar[str | None] = "SurfaceConstraintCreate"

    directory_source: str
    group_name: str
    allowed_surfaces: list[OpenEnum[ConsoleSurface]]


class SurfaceConstraint(Schema):
    """The parts of the console that a group of a directory sees."""

    component: ClassVar[str | None] = "SurfaceConstraint"

    id: Id
    directory_source: str | None = None
    group_name: str | None = None
    allowed_surfaces: list[OpenEnum[ConsoleSurface]] = Field(default_factory=list)
    created_by: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
