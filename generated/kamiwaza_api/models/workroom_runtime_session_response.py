"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.workroom_runtime_session_state import WorkroomRuntimeSessionState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomRuntimeSessionResponse:
    """Schema WorkroomRuntimeSessionResponse; members the contract does not know are kept."""

    bound_to_requested_workroom: bool | Unset = UNSET
    bound_workroom_id: None | Unset | UUID = UNSET
    focused_thread_key: None | str | Unset = UNSET
    heartbeat_interval_seconds: int | Unset = UNSET
    joined_at: datetime.datetime | None | Unset = UNSET
    last_heartbeat_at: datetime.datetime | None | Unset = UNSET
    session_id: None | str | Unset = UNSET
    session_state: WorkroomRuntimeSessionState | Unset = UNSET
    stale_after_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.bound_to_requested_workroom is not UNSET:
            field_dict["bound_to_requested_workroom"] = self.bound_to_requested_workroom
        if self.bound_workroom_id is not UNSET:
            field_dict["bound_workroom_id"] = to_json(self.bound_workroom_id)
        if self.focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = self.focused_thread_key
        if self.heartbeat_interval_seconds is not UNSET:
            field_dict["heartbeat_interval_seconds"] = self.heartbeat_interval_seconds
        if self.joined_at is not UNSET:
            field_dict["joined_at"] = to_json(self.joined_at)
        if self.last_heartbeat_at is not UNSET:
            field_dict["last_heartbeat_at"] = to_json(self.last_heartbeat_at)
        if self.session_id is not UNSET:
            field_dict["session_id"] = self.session_id
        if self.session_state is not UNSET:
            field_dict["session_state"] = to_json(self.session_state)
        if self.stale_after_seconds is not UNSET:
            field_dict["stale_after_seconds"] = self.stale_after_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            bound_to_requested_workroom=d.pop("bound_to_requested_workroom", UNSET),
            bound_workroom_id=given(either(UUID), d.pop("bound_workroom_id", UNSET)),
            focused_thread_key=d.pop("focused_thread_key", UNSET),
            heartbeat_interval_seconds=d.pop("heartbeat_interval_seconds", UNSET),
            joined_at=given(either(datetime.datetime.fromisoformat), d.pop("joined_at", UNSET)),
            last_heartbeat_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_heartbeat_at", UNSET)
            ),
            session_id=d.pop("session_id", UNSET),
            session_state=given(WorkroomRuntimeSessionState, d.pop("session_state", UNSET)),
            stale_after_seconds=d.pop("stale_after_seconds", UNSET),
        )
        found.additional_properties = d
        return found
