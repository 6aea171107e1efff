"""Extensions as they run beside the platform: what they are, how they stand, what went wrong."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Schema, Timestamp


class ExtensionType(StrEnum):
    """The kinds of extensions; servers may know others."""

    APP = "app"
    TOOL = "tool"
    SERVICE = "service"
    CONNECTOR = "connector"


class ExtensionPhase(StrEnum):
    """The phases an extension is known to have; servers may send others."""

    PENDING = "Pending"
    PROVISIONING = "Provisioning"
    DEPLOYING = "Deploying"
    RUNNING = "Running"
    FAILED = "Failed"
    TERMINATING = "Terminating"


class EventType(StrEnum):
    """How serious an event is."""

    NORMAL = "Normal"
    WARNING = "Warning"


class UpgradeStatus(StrEnum):
    """What became of one extension in an upgrade of all."""

    UPGRADED = "upgraded"
    NO_CHANGE = "no-change"
    ERROR = "error"


class ScopeIssue(StrEnum):
    """What is amiss with the workroom of an extension."""

    UNSCOPED = "unscoped"
    GLOBAL = "global"


class ExtensionEndpoints(Schema):
    """Where an extension is reached: from outside, from within the cluster, at which path."""

    component: ClassVar[str | None] = "ExtensionEndpoints"

    external: str | None = None
    internal: str | None = None
    runtime_path: str | None = None


class ExtensionServiceStatus(Schema):
    """One service of an extension, as the extension itself tells."""

    component: ClassVar[str | None] = "ExtensionServiceStatus"

    name: str
    ready: bool = False
    replicas: int = 0
    available_replicas: int = 0
    image_tag: str | None = None
    image_digest: str | None = None
    message: str | None = None

    @property
    def is_ready(self) -> bool:
        """True when as many replicas answer as there should be."""
        return self.ready and self.available_replicas >= self.replicas


class Extension(Schema):
    """An extension. `name` is the one the platform gave it: the name asked for, and a suffix."""

    component: ClassVar[str | None] = "Extension"

    name: str
    type: OpenEnum[ExtensionType] | None = None
    version: str | None = None
    phase: OpenEnum[ExtensionPhase] | None = None
    created_at: Timestamp | None = None
    template_name: str | None = None
    owner_user_id: str | None = None
    workroom_id: str | None = None
    endpoints: ExtensionEndpoints | None = None
    services: list[ExtensionServiceStatus] = Field(default_factory=list)

    @property
    def url(self) -> str | None:
        """Where a browser finds it, None while there is no such place."""
        return self.endpoints.external if self.endpoints else None

    @property
    def is_running(self) -> bool:
        """True when its phase is Running; `is_ready` of its status says more."""
        return (self.phase or "").lower() == "running"

    @property
    def is_ready(self) -> bool:
        """True when it runs and every service answers, as far as this answer tells."""
        return self.is_running and all(service.is_ready for service in self.services)


class PodInfo(Schema):
    """One pod of a service."""

    component: ClassVar[str | None] = "PodInfo"

    name: str
    phase: str | None = None
    ready: bool = False
    restart_count: int = 0
    started_at: Timestamp | None = None


class ServiceStatusDetail(Schema):
    """One service of an extension and its pods."""

    component: ClassVar[str | None] = "ServiceStatusDetail"

    name: str
    replicas: int = 0
    ready_replicas: int = 0
    restart_count: int = 0
    image_tag: str | None = None
    image_digest: str = ""
    pods: list[PodInfo] = Field(default_factory=list)

    @property
    def is_ready(self) -> bool:
        """True when as many replicas answer as there should be."""
        return self.ready_replicas >= self.replicas


class ExtensionEvent(Schema):
    """Something that happened to an extension, `count` times."""

    component: ClassVar[str | None] = "ExtensionEvent"

    type: OpenEnum[EventType] | None = None
    reason: str = ""
    message: str = ""
    count: int = 1
    first_seen: Timestamp | None = None
    last_seen: Timestamp | None = None

    @property
    def is_warning(self) -> bool:
        """True when something went wrong."""
        return (self.type or "").lower() == "warning"


class ExtensionStatus(Schema):
    """How an extension stands. `rolling_update`: its services are being replaced."""

    component: ClassVar[str | None] = "ExtensionStatus"

    name: str
    phase: OpenEnum[ExtensionPhase] | None = None
    rolling_update: bool = False
    url: str | None = None
    services: list[ServiceStatusDetail] = Field(default_factory=list)
    events: list[ExtensionEvent] = Field(default_factory=list)

    @property
    def is_running(self) -> bool:
        """True when its phase is Running."""
        return (self.phase or "").lower() == "running"

    @property
    def is_ready(self) -> bool:
        """True when it runs, nothing is being replaced, and every service answers."""
        settled = self.is_running and not self.rolling_update
        return settled and all(service.is_ready for service in self.services)

    @property
    def is_failed(self) -> bool:
        """True when its phase is Failed; the platform may still try again."""
        return (self.phase or "").lower() == "failed"

    @property
    def warnings(self) -> list[ExtensionEvent]:
        """What went wrong, in the platform's order."""
        return [event for event in self.events if event.is_warning]


class UpgradeResult(Schema):
    """What became of one extension in an upgrade; tags and digests are by service."""

    component: ClassVar[str | None] = "UpgradeAllResult"

    name: str
    status: OpenEnum[UpgradeStatus] | None = None
    error: str | None = None
    old_tags: dict[str, str] = Field(default_factory=dict)
    new_tags: dict[str, str] = Field(default_factory=dict)
    old_digests: dict[str, str] = Field(default_factory=dict)
    new_digests: dict[str, str] = Field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """True when it was upgraded or needed no upgrade."""
        return self.error is None and self.status != UpgradeStatus.ERROR


class UpgradeAllResponse(Schema):
    """What became of every extension in an upgrade."""

    component: ClassVar[str | None] = "UpgradeAllResponse"

    results: list[UpgradeResult] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True when none failed."""
        return not self.failed

    @property
    def failed(self) -> list[UpgradeResult]:
        """Those that failed, each with its `error`."""
        return [result for result in self.results if not result.ok]


class WorkroomScopeFinding(Schema):
    """An extension that no workroom owns, or that all of them do, and what to do about it."""

    component: ClassVar[str | None] = "WorkroomScopeAuditFinding"

    deployment_id: Id
    deployment_name: str | None = None
    extension_name: str | None = None
    scope_issue: OpenEnum[ScopeIssue] | None = None
    issue_detail: str | None = None
    recommended_action: str | None = None
    status: str | None = None
    access_path: str | None = None
    created_at: Timestamp | None = None
    template_name: str | None = None
    workroom_id: str | None = None
