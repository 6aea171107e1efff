"""Notifications of the platform, and the tray of the console."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Schema, Timestamp


class Severity(StrEnum):
    """The severity of a notification; servers may send others."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class TrayKind(StrEnum):
    """The kinds of items in the tray."""

    OPERATION = "operation"
    NOTIFICATION = "notification"


class Notification(Schema):
    """A notification to you; `resource_ref` names its subject."""

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
        """True if the notification has the highest severity."""
        return self.severity == Severity.CRITICAL


class TrayItem(Schema):
    """One item of the tray: an operation or a notification."""

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
        """True if the item is an operation."""
        return self.record_type == TrayKind.OPERATION


class OperationTray(Schema):
    """The tray, grouped by urgency; `has_more` is True when items are left out."""

    component: ClassVar[str | None] = "TrayProjection"

    needs_attention: list[TrayItem] = Field(default_factory=list)
    running: list[TrayItem] = Field(default_factory=list)
    updates: list[TrayItem] = Field(default_factory=list)
    has_more: bool = False
