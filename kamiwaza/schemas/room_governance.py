"""The settings of an organization for workrooms, and their decommissioning."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer


class CreationPolicy(StrEnum):
    """The group of users that may create workrooms."""

    ANYONE = "anyone"
    ADMINS = "admins"
    OFF = "off"


class DecommissionState(StrEnum):
    """The state of the decommissioning of all workrooms."""

    NONE = "none"
    ACTIVE = "active"
    COMPLETED = "completed"


class DecommissionStrategy(StrEnum):
    """What happens to the contents of workrooms."""

    RETAIN_THEN_DELETE = "retain_then_delete"
    DELETE = "delete"


class PlanStatus(StrEnum):
    """The status of a plan."""

    DRAFT = "draft"
    ACTIVE = "active"
    COMPLETED = "completed"


class TombstoneState(StrEnum):
    """The state of a decommissioned workroom."""

    READ_ONLY = "read_only"
    TOMBSTONE = "tombstone"


class RoomSettings(Schema):
    """The settings of an organization for workrooms."""

    component: ClassVar[str | None] = "RoomOrgSettings"

    org_id: str
    org_name: str | None = None
    creation_policy: OpenEnum[CreationPolicy] | None = None
    foreground_rooms: bool | None = None
    decommission_state: OpenEnum[DecommissionState] | None = None
    updated_at: Timestamp | None = None


class RoomSettingsUpdate(Payload):
    """Body that changes the settings for workrooms."""

    component: ClassVar[str | None] = "RoomOrgSettingsUpdate"

    org_name: str
    creation_policy: OpenEnum[CreationPolicy]
    foreground_rooms: bool


class RoomInventoryItem(Schema):
    """One workroom in the inventory. `hold_count` is the number of holds on it."""

    component: ClassVar[str | None] = "RoomInventoryItem"

    workroom_id: Id
    name: str | None = None
    status: str | None = None
    owner_user_id: str | None = None
    owner_email: str | None = None
    export_available: bool = True
    hold_count: int | None = None


class RoomInventory(ListAnswer[RoomInventoryItem]):
    """The inventory of all workrooms at `captured_at`."""

    component: ClassVar[str | None] = "RoomInventory"

    rooms: list[RoomInventoryItem] = Field(default_factory=list)
    captured_at: Timestamp | None = None
    export_planning_supported: bool = False
    hold_source: str = "unavailable"

    def _items(self) -> Sequence[RoomInventoryItem]:
        return self.rooms


class DecommissionPlanCreate(Payload):
    """Body that creates a plan to decommission all workrooms."""

    component: ClassVar[str | None] = "RoomDecommissionPlanCreate"

    strategy: OpenEnum[DecommissionStrategy]
    cutoff_at: Timestamp
    retention_contact: str


class DecommissionConfirm(Payload):
    """Body that confirms a plan. It repeats the name of the organization for safety."""

    component: ClassVar[str | None] = "RoomDecommissionConfirm"

    confirm: bool
    org_name: str


class DecommissionPlan(Schema):
    """A plan to decommission all workrooms at `cutoff_at`. A draft has no effect."""

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
        """True while the plan is not confirmed."""
        return self.status == PlanStatus.DRAFT


class RoomTombstone(Schema):
    """The record of a decommissioned workroom, with a contact for questions."""

    component: ClassVar[str | None] = "RoomTombstone"

    workroom_id: Id
    room_name: str | None = None
    state: OpenEnum[TombstoneState] | None = None
    cutoff_at: Timestamp | None = None
    retention_contact: str | None = None
