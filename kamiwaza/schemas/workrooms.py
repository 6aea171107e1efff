"""Workrooms, their contents, exports and deletion."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, PrivateAttr

from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.schemas._base import Id, JsonObject, Number, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret
from kamiwaza.schemas.workroom_members import WorkroomMember, WorkroomRole


class WorkroomType(StrEnum):
    """How long a workroom is meant to last."""

    EPHEMERAL = "ephemeral"
    PERSISTENT = "persistent"


class WorkroomStatus(StrEnum):
    """The states of a workroom the platform is known to have."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETING = "deleting"
    PURGING = "purging"
    DELETED = "deleted"


class ManagerSurface(StrEnum):
    """The part that shows the rooms: the platform, an extension, or none."""

    CORE = "core"
    EXTENSION = "extension"
    DISABLED = "disabled"


class WorkroomFields(Schema):
    """The members of every workroom; `membership_role` is your own role."""

    id: Id
    name: str | None = None
    description: str | None = None
    type: OpenEnum[WorkroomType] | None = None
    status: OpenEnum[WorkroomStatus] | None = None
    owner_user_id: str | None = None
    owner_username: str | None = None
    owner_email: str | None = None
    tenant_id: str | None = None
    membership_role: OpenEnum[WorkroomRole] | None = None
    is_owner: bool = True
    is_shared: bool = False
    member_count: int = 1
    labels: list[str] | None = None
    classification: str | None = None
    scg_references: list[str] | None = None
    attributes: JsonObject | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    deleted_at: Timestamp | None = None

    @property
    def role(self) -> WorkroomRole | str | None:
        """The caller's role in the room; None when the platform names none."""
        return self.membership_role

    @property
    def is_active(self) -> bool:
        """True when the room can be worked in."""
        return self._word == WorkroomStatus.ACTIVE

    @property
    def is_archived(self) -> bool:
        """True when the room can only be read, until it is restored."""
        return self._word == WorkroomStatus.ARCHIVED

    @property
    def is_deleted(self) -> bool:
        """True when the room is gone, or on its way."""
        return self._word in ("deleting", "purging", "deleted")

    @property
    def is_global(self) -> bool:
        """True for the room of the whole platform, which refuses every change."""
        return self.id == GLOBAL_WORKROOM

    @property
    def can_edit(self) -> bool:
        """True when the caller may write in the room as it is now."""
        return self.is_active and not self.is_global and self.role != WorkroomRole.VIEWER

    @property
    def _word(self) -> str:
        return (self.status or "").lower()


class Workroom(WorkroomFields):
    """A workroom, as a member sees it."""

    component: ClassVar[str | None] = "WorkroomResponse"


class WorkroomList(Schema):
    """The envelope workrooms come in."""

    component: ClassVar[str | None] = "WorkroomListResponse"

    items: list[Workroom] = Field(default_factory=list)


class AdminWorkroom(WorkroomFields):
    """A workroom of any user, as an administrator sees it."""

    component: ClassVar[str | None] = "AdminWorkroomResponse"


class CreateWorkroom(Payload):
    """A workroom to make."""

    component: ClassVar[str | None] = "CreateWorkroom"

    name: str
    type: OpenEnum[WorkroomType]
    description: str | None = None
    labels: Sequence[str] | None = None
    classification: str | None = None
    scg_references: Sequence[str] | None = None
    attributes: JsonObject | None = None


class TransferOwnership(Payload):
    """Body that makes another member the owner."""

    component: ClassVar[str | None] = "TransferWorkroomOwnershipRequest"

    user_id: str
    keep_previous_owner: bool | None = None
    previous_owner_role: OpenEnum[WorkroomRole] | None = None
    attestation_note: str | None = None


class LeaveWorkroom(Payload):
    """The workroom the caller believes to be in."""

    component: ClassVar[str | None] = "LeaveWorkroomRequest"

    expected_workroom_id: Id | None = None


class WorkroomBinding(Schema):
    """Which workroom the caller's session works in; `access_token` is there if it was made anew.

    `expires_in` is seconds from the moment of the answer.
    """

    workroom_id: Id
    access_token: Secret | None = None
    expires_in: Number | None = None
    message: str | None = None

    _received_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    def received(self, epoch: float) -> None:
        """Note the moment of the answer (seconds since 1970)."""
        self._received_at = datetime.fromtimestamp(epoch, UTC)

    @property
    def expires_at(self) -> datetime | None:
        """The moment the new token ends; None when there is none, or it has no end."""
        if self.expires_in is None or self.access_token is None:
            return None
        try:
            return self._received_at + timedelta(seconds=self.expires_in)
        except OverflowError:
            return None


class EnteredWorkroom(WorkroomBinding):
    """The workroom the caller entered."""

    component: ClassVar[str | None] = "EnterWorkroomResponse"


class LeftWorkroom(WorkroomBinding):
    """The workroom the caller left, or the scope they are back in, as the platform names it."""

    component: ClassVar[str | None] = "LeaveWorkroomResponse"


class DeletedWorkroom(Schema):
    """The platform's word that a workroom is on its way out; `status` may be purging still."""

    component: ClassVar[str | None] = "DeleteWorkroomResponse"

    workroom_id: Id
    status: OpenEnum[WorkroomStatus] | None = None
    message: str | None = None


class DeleteImpact(Schema):
    """One kind of thing that would go with a workroom, and how many there are."""

    component: ClassVar[str | None] = "WorkroomDeleteImpactItemResponse"

    type: str | None = None
    label: str | None = None
    description: str | None = None
    count: int | None = None


class DeletePreview(Schema):
    """What deleting a workroom would cost; nothing is deleted by looking."""

    component: ClassVar[str | None] = "WorkroomDeletePreviewResponse"

    workroom_id: Id
    workroom_name: str | None = None
    impact_items: list[DeleteImpact] = Field(default_factory=list)
    members_losing_access: list[WorkroomMember] = Field(default_factory=list)
    active_session_count: int = 0
    export_available: bool = True


class LifecycleSummary(Schema):
    """What a workroom holds, and what its retention policy does to it."""

    component: ClassVar[str | None] = "WorkroomLifecycleSummaryResponse"

    workroom_id: Id
    workroom_type: OpenEnum[WorkroomType] | None = None
    status: OpenEnum[WorkroomStatus] | None = None
    retention_policy: str | None = None
    retention_detail: str | None = None
    retention_cleanup_at: Timestamp | None = None
    active_member_count: int = 0
    active_session_count: int = 0
    app_deployment_count: int = 0
    extension_count: int = 0
    compute_resource_count: int = 0
    data_source_count: int = 0
    catalog_entry_count: int = 0
    storage_consumed_bytes: int = 0
    ingestion_error_count: int = 0
    ingestion_history_start: Timestamp | None = None
    ingestion_history_end: Timestamp | None = None


class ExportItem(Schema):
    """One part of a workroom; `reason` says why it is not exported."""

    component: ClassVar[str | None] = "ExportManifestItem"

    name: str | None = None
    type: str | None = None
    exportable: bool | None = None
    reason: str | None = None


class ExportManifest(Schema):
    """What an export of a workroom would hold, and what it would leave out."""

    component: ClassVar[str | None] = "ExportManifestResponse"

    workroom_id: Id
    items: list[ExportItem] = Field(default_factory=list)

    @property
    def left_out(self) -> list[ExportItem]:
        """The parts an export does not hold."""
        return [item for item in self.items if item.exportable is False]


class IngestionSummary(Schema):
    """What was taken into a workroom, and how often that failed."""

    component: ClassVar[str | None] = "IngestionSummaryResponse"

    workroom_id: Id
    total_sources: int = 0
    counts_by_source_type: dict[str, int] = Field(default_factory=dict)
    catalog_entries: int = 0
    warning_count: int = 0
    error_count: int = 0
    date_range_start: Timestamp | None = None
    date_range_end: Timestamp | None = None

    @property
    def ok(self) -> bool:
        """True when nothing failed."""
        return self.error_count == 0


class ManagerPath(Schema):
    """Where people find their workrooms in the browser; paths are below the platform's origin."""

    component: ClassVar[str | None] = "WorkroomManagerPathResponse"

    surface: OpenEnum[ManagerSurface] = ManagerSurface.CORE
    primary_path: str | None = None
    alias_paths: list[str] = Field(default_factory=list)
    launch_path: str | None = None
    enabled: bool = True
    ui_enabled: bool = True
    extension_enabled: bool = False
    launch_enabled: bool = False
