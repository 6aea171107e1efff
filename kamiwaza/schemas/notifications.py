"""What the platform tells its users, and the tray it shows it in."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Schema, Timestamp


class Severity(StrEnum):
    """How bad it is; servers may use other words."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class TrayKind(StrEnum):
    """What a line of the tray stands for."""

    OPERATION = "operation"
    NOTIFICATION = "notification"


class Notification(Schema):
    """One message of the platform to the caller; `resource_ref` is what it is about."""

    component: ClassVar[str | None] = "NotificationView"

    id: Id
    kind: str | None = None
    severity: OpenEnum[Severity] | None = None
    title: str | None = None
    body: str | None = None
    resource_ref: dict[str, str] = Field(default_factory=dict)
    requires_attention: bool = False
    seen: bool | None = None
    dismissed: bool | None = None
    dismissible: bool | None = None
    created_at: Timestamp | None = None

    @property
    def is_critical(self) -> bool:
        """True when it has the highest severity."""
        return self.severity == Severity.CRITICAL


class TrayItem(Schema):
    """One line of the tray: an operation, or a notification."""

    component: ClassVar[str | None] = "TrayItem"

    id: Id
    record_type: OpenEnum[TrayKind] | None = None
    kind: str | None = None
    title: str | None = None
    body: str | None = None
    origin: str | None = None
    status: str | None = None
    severity: str | None = None
    error: JsonObject | None = None
    steps: list[JsonObject] = Field(default_factory=list)
    resource_refs: list[dict[str, str]] = Field(default_factory=list)
    seen: bool | None = None
    dismissible: bool | None = None
    created_at: Timestamp | None = None

    @property
    def is_operation(self) -> bool:
        """True when `id` is that of an operation."""
        return self.record_type == TrayKind.OPERATION


class OperationTray(Schema):
    """What the caller should know now; `has_more` says that not everything fitted in."""

    component: ClassVar[str | None] = "TrayProjection"

    needs_attention: list[TrayItem] = Field(default_factory=list)
    running: list[TrayItem] = Field(default_factory=list)
    updates: list[TrayItem] = Field(default_factory=list)
    has_more: bool = False
