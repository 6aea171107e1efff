"""Extensions of the platform: their services, states, events and upgrades."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer


class ExtensionType(StrEnum):
    """The known kinds of extensions; servers may have others."""

    APP = "app"
    TOOL = "tool"
    SERVICE = "service"
    CONNECTOR = "connector"


class ExtensionPhase(StrEnum):
    """The known phases of an extension; servers may send others."""

    PENDING = "Pending"
    PROVISIONING = "Provisioning"
    DEPLOYING = "Deploying"
    RUNNING = "Running"
    FAILED = "Failed"
    TERMINATING = "Terminating"


class EventType(StrEnum):
    """The severity of an event."""

    NORMAL = "Normal"
    WARNING = "Warning"


class UpgradeStatus(StrEnum):
    """The result for one extension in an upgrade of all extensions."""

    UPGRADED = "upgraded"
    NO_CHANGE = "no-change"
    ERROR = "error"


class ScopeIssue(StrEnum):
    """The problem with the workroom of an extension."""

    UNSCOPED = "unscoped"
    GLOBAL = "global"


class ExtensionEndpoints(Schema):
    """The addresses of an extension: outside the cluster, inside it, and the path."""

    component: ClassVar[str | None] = "ExtensionEndpoints"

    external: str | None = None
    internal: str | None = None
    runtime_path: str | None = None


class ExtensionServiceStatus(Schema):
    """One service of an extension, as the extension reports it."""

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
        """True if all requested replicas answer."""
        return self.ready and self.available_replicas >= self.replicas


class Extension(Schema):
    """An extension. The platform forms `name` from the requested name and a suffix."""

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
        """The URL for browsers; None while there is none."""
        return self.endpoints.external if self.endpoints else None

    @property
    def is_running(self) -> bool:
        """True if the phase is Running. Use `is_ready` of the status for a stricter check."""
        return (self.phase or "").lower() == "running"

    @property
    def is_ready(self) -> bool:
        """True if the extension runs and every service in this answer is ready."""
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
        """True if all requested replicas answer."""
        return self.ready_replicas >= self.replicas


class ExtensionEvent(Schema):
    """An event of an extension, which occurred `count` times."""

    component: ClassVar[str | None] = "ExtensionEvent"

    type: OpenEnum[EventType] | None = None
    reason: str = ""
    message: str = ""
    count: int = 1
    first_seen: Timestamp | None = None
    last_seen: Timestamp | None = None

    @property
    def is_warning(self) -> bool:
        """True if the event is a warning."""
        return (self.type or "").lower() == "warning"


class ExtensionStatus(Schema):
    """The state of an extension. `rolling_update`: its services are being replaced."""

    component: ClassVar[str | None] = "ExtensionStatus"

    name: str
    phase: OpenEnum[ExtensionPhase] | None = None
    rolling_update: bool = False
    url: str | None = None
    services: list[ServiceStatusDetail] = Field(default_factory=list)
    events: list[ExtensionEvent] = Field(default_factory=list)

    @property
    def is_running(self) -> bool:
        """True if the phase is Running."""
        return (self.phase or "").lower() == "running"

    @property
    def is_ready(self) -> bool:
        """True if the extension runs, no service is being replaced, and all are ready."""
        settled = self.is_running and not self.rolling_update
        return settled and all(service.is_ready for service in self.services)

    @property
    def is_failed(self) -> bool:
        """True if the phase is Failed. The platform may still retry."""
        return (self.phase or "").lower() == "failed"

    @property
    def warnings(self) -> list[ExtensionEvent]:
        """The events that are warnings, in the platform's order."""
        return [event for event in self.events if event.is_warning]


class UpgradeResult(Schema):
    """The result of an upgrade for one extension; tags and digests are by service."""

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
        """True if the extension was upgraded or needed no upgrade."""
        return self.error is None and self.status != UpgradeStatus.ERROR


class UpgradeAllResponse(ListAnswer[UpgradeResult]):
    """The results of an upgrade of all extensions."""

    component: ClassVar[str | None] = "UpgradeAllResponse"

    results: list[UpgradeResult] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if no extension failed."""
        return not self.failed

    @property
    def failed(self) -> list[UpgradeResult]:
        """The results of the extensions that failed, each with its `error`."""
        return [result for result in self.results if not result.ok]

    def _items(self) -> Sequence[UpgradeResult]:
        return self.results


class WorkroomScopeFinding(Schema):
    """An extension without a workroom, or in all workrooms, and the recommended action."""

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
