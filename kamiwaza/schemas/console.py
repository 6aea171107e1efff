"""Parts of the console, start pages, notification routes and invitations."""

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
    """The routes of notifications."""

    TRAY = "tray"
    EMAIL = "email"
    BOTH = "both"
    OFF = "off"


class LandingTarget(Schema):
    """A place in the console where a user begins."""

    component: ClassVar[str | None] = "LandingTarget"

    kind: str
    id: str | None = None


class StartPreference(Schema):
    """Your start page in the console."""

    component: ClassVar[str | None] = "StartPreference"

    user_id: str | None = None
    surface_id: OpenEnum[ConsoleSurface] | None = None
    target: LandingTarget | None = None
    updated_at: Timestamp | None = None


class StartPreferenceUpdate(Payload):
    """Body that sets your start page."""

    component: ClassVar[str | None] = "StartPreferenceUpdate"

    surface_id: OpenEnum[ConsoleSurface]
    target: LandingTarget | None = None


class SeverityRoutes(Schema):
    """The route of notifications for each severity."""

    component: ClassVar[str | None] = "SeverityRoutes"

    info: OpenEnum[Route] = Route.TRAY
    warning: OpenEnum[Route] = Route.TRAY
    critical: OpenEnum[Route] = Route.TRAY


class NotificationPreference(Schema):
    """Your notification routes."""

    component: ClassVar[str | None] = "NotificationPreference"

    user_id: str | None = None
    severity_routes: SeverityRoutes = Field(default_factory=SeverityRoutes)
    updated_at: Timestamp | None = None


class NotificationPreferenceUpdate(Payload):
    """Body that sets your notification routes."""

    component: ClassVar[str | None] = "NotificationPreferenceUpdate"

    severity_routes: SeverityRoutes


class InvitationCreate(Payload):
    """Body that invites users."""

    component: ClassVar[str | None] = "PlatformInvitationCreate"

    invitees: list[str]
    surface_id: OpenEnum[ConsoleSurface]
    room_scope: NoWorkroomScope | WorkroomScope
    groups: list[str] | None = None
    landing_target: LandingTarget | None = None


class Invitation(Schema):
    """An invitation; `invitee` is the email address."""

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
    """The envelope of a list of invitations."""

    component: ClassVar[str | None] = "PlatformInvitationList"

    items: list[Invitation] = Field(default_factory=list)


class SurfaceConstraintCreate(Payload):
    """Body that limits a group to parts of the console."""

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
