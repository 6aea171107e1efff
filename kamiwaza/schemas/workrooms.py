"""Workrooms, their contents, exports and deletion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, JsonValue, PrivateAttr

from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    Number,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas._secret import Secret
from kamiwaza.schemas.workroom_members import WorkroomMember, WorkroomRole
from kamiwaza_api.types import UNSET


class WorkroomType(StrEnum):
    """The types of workrooms, which differ in their lifetime."""

    EPHEMERAL = "ephemeral"
    PERSISTENT = "persistent"


class WorkroomStatus(StrEnum):
    """The known states of a workroom."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETING = "deleting"
    PURGING = "purging"
    DELETED = "deleted"


class ManagerSurface(StrEnum):
    """The part that shows workrooms: the platform, an extension, or none."""

    CORE = "core"
    EXTENSION = "extension"
    DISABLED = "disabled"


class WorkroomFields(Schema):
    """The members of every answer about a workroom. `membership_role` is your own role.

    Attributes:
        id: the id of the workroom.
        name: the name of the workroom.
        description: a text for people.
        type: the kind of workroom.
        status: the state of the workroom.
        owner_user_id: the id of its owner.
        owner_username: the user name of its owner.
        owner_email: the email address of its owner.
        tenant_id: the id of the tenant.
        membership_role: your role in the workroom.
        is_owner: True if you own it.
        is_shared: True if it has other members.
        member_count: the number of members.
        labels: the labels of the workroom.
        classification: the classification of its contents.
        attributes: further attributes by name.
        created_at: the time of its creation.
        updated_at: the time of the last change.
        deleted_at: the time of its deletion.
    """

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
        """The caller's role in the workroom; None if the platform names none."""
        return self.membership_role

    @property
    def is_active(self) -> bool:
        """True if the room can be worked in."""
        return self._word == WorkroomStatus.ACTIVE

    @property
    def is_archived(self) -> bool:
        """True if the room can only be read, until it is restored."""
        return self._word == WorkroomStatus.ARCHIVED

    @property
    def is_deleted(self) -> bool:
        """True if the room was deleted or is being deleted."""
        return self._word in ("deleting", "purging", "deleted")

    @property
    def is_global(self) -> bool:
        """True for the workroom of the whole platform, which refuses every change."""
        return self.id == GLOBAL_WORKROOM

    @property
    def can_edit(self) -> bool:
        """True if the caller may write in the room as it is now."""
        return self.is_active and not self.is_global and self.role != WorkroomRole.VIEWER

    @property
    def _word(self) -> str:
        return (self.status or "").lower()


class Workroom(WorkroomFields):
    """A workroom, as its members see it."""

    component: ClassVar[str | None] = "WorkroomResponse"


class WorkroomList(Schema):
    """The envelope of a list of workrooms."""

    component: ClassVar[str | None] = "WorkroomListResponse"

    items: list[Workroom] = Field(default_factory=list)


class AdminWorkroom(WorkroomFields):
    """A workroom of any user, as administrators see it."""

    component: ClassVar[str | None] = "AdminWorkroomResponse"


class CreateWorkroom(Payload):
    """Body that creates a workroom."""

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
    """Body that leaves a workroom. The platform refuses if the caller is in another one."""

    component: ClassVar[str | None] = "LeaveWorkroomRequest"

    expected_workroom_id: Id | None = None


class WorkroomBinding(Schema):
    """The workroom of the caller's session. `access_token` is present if the token was renewed.

    `expires_in` counts seconds from the time of the answer.
    """

    workroom_id: Id
    access_token: Secret | None = None
    expires_in: Number | None = None
    message: str | None = None

    _received_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    def received(self, epoch: float) -> None:
        """Record when the answer arrived.

        Args:
            epoch: the time of the answer, in seconds since 1970 (UTC).
        """
        self._received_at = datetime.fromtimestamp(epoch, UTC)

    @property
    def expires_at(self) -> datetime | None:
        """When the new token expires; None without a new token, or if it does not expire."""
        if self.expires_in is None or self.access_token is None:
            return None
        try:
            return self._received_at + timedelta(seconds=self.expires_in)
        except OverflowError:
            return None


class EnteredWorkroom(WorkroomBinding):
    """The workroom that the caller entered."""

    component: ClassVar[str | None] = "EnterWorkroomResponse"


class LeftWorkroom(WorkroomBinding):
    """The workroom that the caller left, or the current one; this depends on the platform."""

    component: ClassVar[str | None] = "LeaveWorkroomResponse"


class DeletedWorkroom(Schema):
    """The answer to the deletion of a workroom. `status` may still be `purging`."""

    component: ClassVar[str | None] = "DeleteWorkroomResponse"

    workroom_id: Id
    status: OpenEnum[WorkroomStatus] | None = None
    message: str | None = None


class DeleteImpact(Schema):
    """One kind of objects that would be deleted with a workroom, and their number."""

    component: ClassVar[str | None] = "WorkroomDeleteImpactItemResponse"

    type: str | None = None
    label: str | None = None
    description: str | None = None
    count: int | None = None


class DeletePreview(Schema):
    """A preview of deleting a workroom: the objects and members that would be affected."""

    component: ClassVar[str | None] = "WorkroomDeletePreviewResponse"

    workroom_id: Id
    workroom_name: str | None = None
    impact_items: list[DeleteImpact] = Field(default_factory=list)
    members_losing_access: list[WorkroomMember] = Field(default_factory=list)
    active_session_count: int = 0
    export_available: bool = True


class LifecycleSummary(Schema):
    """The contents of a workroom, and its retention policy."""

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
    """One part of a workroom. `reason` explains why it is not exported."""

    component: ClassVar[str | None] = "ExportManifestItem"

    name: str | None = None
    type: str | None = None
    exportable: bool | None = None
    reason: str | None = None


class ExportManifest(ListAnswer[ExportItem]):
    """The parts of a workroom that an export would include and leave out."""

    component: ClassVar[str | None] = "ExportManifestResponse"

    workroom_id: Id
    items: list[ExportItem] = Field(default_factory=list)

    @property
    def left_out(self) -> list[ExportItem]:
        """The parts that an export leaves out."""
        return [item for item in self.items if item.exportable is False]

    def _items(self) -> Sequence[ExportItem]:
        return self.items


class IngestionSummary(Schema):
    """The sources that were ingested into a workroom, and the number of failures."""

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
        """True if there were no errors."""
        return self.error_count == 0


class ManagerPath(Schema):
    """The page with the workrooms in the browser. Paths are below the platform's origin."""

    component: ClassVar[str | None] = "WorkroomManagerPathResponse"

    surface: OpenEnum[ManagerSurface] = ManagerSurface.CORE
    primary_path: str | None = None
    alias_paths: list[str] = Field(default_factory=list)
    launch_path: str | None = None
    enabled: bool = True
    ui_enabled: bool = True
    extension_enabled: bool = False
    launch_enabled: bool = False


class UpdateWorkroom(Patch):
    """Body that changes a workroom."""

    component: ClassVar[str | None] = "UpdateWorkroom"

    name: OrUnset[str | None] = UNSET
    description: OrUnset[str | None] = UNSET
    labels: OrUnset[Sequence[str] | None] = UNSET
    classification: OrUnset[str | None] = UNSET
    scg_references: OrUnset[Sequence[str] | None] = UNSET
    attributes: OrUnset[Mapping[str, JsonValue] | None] = UNSET
