"""Whether an organisation has workrooms, and how it gives them up."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class CreationPolicy(StrEnum):
    """Who makes workrooms."""

    ANYONE = "anyone"
    ADMINS = "admins"
    OFF = "off"


class DecommissionState(StrEnum):
    """How far an organisation is in giving its workrooms up."""

    NONE = "none"
    ACTIVE = "active"
    COMPLETED = "completed"


class DecommissionStrategy(StrEnum):
    """What becomes of what is in workrooms."""

    RETAIN_THEN_DELETE = "retain_then_delete"
    DELETE = "delete"


class PlanStatus(StrEnum):
    """How a plan stands."""

    DRAFT = "draft"
    ACTIVE = "active"
    COMPLETED = "completed"


class TombstoneState(StrEnum):
    """What is left of a workroom."""

    READ_ONLY = "read_only"
    TOMBSTONE = "tombstone"


class RoomSettings(Schema):
    """What an organisation decided about its workrooms."""

    component: ClassVar[str | None] = "RoomOrgSettings"

    org_id: str
    org_name: str | None = None
    creation_policy: OpenEnum[CreationPolicy] | None = None
    foreground_rooms: bool | None = None
    decommission_state: OpenEnum[DecommissionState] | None = None
    updated_at: Timestamp | None = None


class RoomSettingsUpdate(Payload):
    """Body that decides about workrooms."""

    component: ClassVar[str | None] = "RoomOrgSettingsUpdate"

    org_name: str
    creation_policy: OpenEnum[CreationPolicy]
    foreground_rooms: bool


class RoomInventoryItem(Schema):
    """One workroom among those to be given up; `hold_count` is how often it must be kept."""

    component: ClassVar[str | None] = "RoomInventoryItem"

    workroom_id: Id
    name: str | None = None
    status: str | None = None
    owner_user_id: str | None = None
    owner_email: str | None = None
    export_available: bool = True
    hold_count: int | None = None


class RoomInventory(Schema):
    """All workrooms at one moment."""

    component: ClassVar[str | None] = "RoomInventory"

    rooms: list[RoomInventoryItem] = Field(default_factory=list)
    captured_at: Timestamp | None = None
    export_planning_supported: bool = False
    hold_source: str = "unavailable"


class DecommissionPlanCreate(Payload):
    """Body that plans to give workrooms up."""

    component: ClassVar[str | None] = "RoomDecommissionPlanCreate"

    strategy: OpenEnum[DecommissionStrategy]
    cutoff_at: Timestamp
    retention_contact: str


class DecommissionConfirm(Payload):
    """Body that carries a plan out; the name of the organisation shows that it is meant."""

    component: ClassVar[str | None] = "RoomDecommissionConfirm"

    confirm: bool
    org_name: str


class DecommissionPlan(Schema):
    """A plan to give all workrooms up at `cutoff_at`; nothing happens while it is a draft."""

    component: ClassVar[str | None] = "RoomDecommissionPlan"

    id: Id
    org_id: str | None = None
    strategy: str | None = None
    status: OpenEnum[PlanStatus] | None = None
    cutoff_at: Timestamp | None = None
    retention_contact: str | None = None
    inventory: JsonObject = Field(default_factory=dict)
    created_at: Timestamp | None = None
    created_by: str | None = None
    confirmed_at: Timestamp | None = None
    confirmed_by: str | None = None

    @property
    def is_draft(self) -> bool:
        """True while it was not confirmed."""
        return self.status == PlanStatus.DRAFT


class RoomTombstone(Schema):
    """What is left of a workroom that was given up, and whom to ask about it."""

    component: ClassVar[str | None] = "RoomTombstone"

    workroom_id: Id
    room_name: str | None = None
    state: OpenEnum[TombstoneState] | None = None
    cutoff_at: Timestamp | None = None
    retention_contact: str | None = None
