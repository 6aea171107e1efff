"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        bound_to_requested_workroom = self.bound_to_requested_workroom
        if bound_to_requested_workroom is not UNSET:
            field_dict["bound_to_requested_workroom"] = bound_to_requested_workroom
        bound_workroom_id: None | str | Unset
        if isinstance(self.bound_workroom_id, Unset):
            bound_workroom_id = UNSET
        elif isinstance(self.bound_workroom_id, UUID):
            bound_workroom_id = str(self.bound_workroom_id)
        else:
            bound_workroom_id = self.bound_workroom_id

        if bound_workroom_id is not UNSET:
            field_dict["bound_workroom_id"] = bound_workroom_id
        focused_thread_key = self.focused_thread_key

        if focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = focused_thread_key
        heartbeat_interval_seconds = self.heartbeat_interval_seconds
        if heartbeat_interval_seconds is not UNSET:
            field_dict["heartbeat_interval_seconds"] = heartbeat_interval_seconds
        joined_at: None | str | Unset
        if isinstance(self.joined_at, Unset):
            joined_at = UNSET
        elif isinstance(self.joined_at, datetime.datetime):
            joined_at = self.joined_at.isoformat()
        else:
            joined_at = self.joined_at

        if joined_at is not UNSET:
            field_dict["joined_at"] = joined_at
        last_heartbeat_at: None | str | Unset
        if isinstance(self.last_heartbeat_at, Unset):
            last_heartbeat_at = UNSET
        elif isinstance(self.last_heartbeat_at, datetime.datetime):
            last_heartbeat_at = self.last_heartbeat_at.isoformat()
        else:
            last_heartbeat_at = self.last_heartbeat_at

        if last_heartbeat_at is not UNSET:
            field_dict["last_heartbeat_at"] = last_heartbeat_at
        session_id = self.session_id

        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        session_state: str | Unset = UNSET
        if not isinstance(self.session_state, Unset):
            session_state = self.session_state.value

        if session_state is not UNSET:
            field_dict["session_state"] = session_state
        stale_after_seconds = self.stale_after_seconds
        if stale_after_seconds is not UNSET:
            field_dict["stale_after_seconds"] = stale_after_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        bound_to_requested_workroom = d.pop("bound_to_requested_workroom", UNSET)

        def _parse_bound_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                bound_workroom_id_type_0 = UUID(data)

                return bound_workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        bound_workroom_id = _parse_bound_workroom_id(d.pop("bound_workroom_id", UNSET))

        focused_thread_key = d.pop("focused_thread_key", UNSET)

        heartbeat_interval_seconds = d.pop("heartbeat_interval_seconds", UNSET)

        def _parse_joined_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                joined_at_type_0 = datetime.datetime.fromisoformat(data)

                return joined_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        joined_at = _parse_joined_at(d.pop("joined_at", UNSET))

        def _parse_last_heartbeat_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_heartbeat_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_heartbeat_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_heartbeat_at = _parse_last_heartbeat_at(d.pop("last_heartbeat_at", UNSET))

        session_id = d.pop("session_id", UNSET)

        _session_state = d.pop("session_state", UNSET)
        session_state: WorkroomRuntimeSessionState | Unset
        if isinstance(_session_state, Unset):
            session_state = UNSET
        else:
            session_state = WorkroomRuntimeSessionState(_session_state)

        stale_after_seconds = d.pop("stale_after_seconds", UNSET)
        found = cls(
            bound_to_requested_workroom=bound_to_requested_workroom,
            bound_workroom_id=bound_workroom_id,
            focused_thread_key=focused_thread_key,
            heartbeat_interval_seconds=heartbeat_interval_seconds,
            joined_at=joined_at,
            last_heartbeat_at=last_heartbeat_at,
            session_id=session_id,
            session_state=session_state,
            stale_after_seconds=stale_after_seconds,
        )
        found.additional_properties = d
        return found
