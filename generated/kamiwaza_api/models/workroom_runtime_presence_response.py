"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workroom_runtime_session_state import WorkroomRuntimeSessionState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomRuntimePresenceResponse:
    """Schema WorkroomRuntimePresenceResponse; members the contract does not know are kept."""

    role: str
    user_id: str
    current_user: bool | Unset = UNSET
    email: None | str | Unset = UNSET
    focused_thread_key: None | str | Unset = UNSET
    last_heartbeat_at: datetime.datetime | None | Unset = UNSET
    last_seen_at: datetime.datetime | None | Unset = UNSET
    session_count: int | Unset = UNSET
    session_state: WorkroomRuntimeSessionState | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        role = self.role
        field_dict["role"] = role
        user_id = self.user_id
        field_dict["user_id"] = user_id
        current_user = self.current_user
        if current_user is not UNSET:
            field_dict["current_user"] = current_user
        email = self.email

        if email is not UNSET:
            field_dict["email"] = email
        focused_thread_key = self.focused_thread_key

        if focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = focused_thread_key
        last_heartbeat_at: None | str | Unset
        if isinstance(self.last_heartbeat_at, Unset):
            last_heartbeat_at = UNSET
        elif isinstance(self.last_heartbeat_at, datetime.datetime):
            last_heartbeat_at = self.last_heartbeat_at.isoformat()
        else:
            last_heartbeat_at = self.last_heartbeat_at

        if last_heartbeat_at is not UNSET:
            field_dict["last_heartbeat_at"] = last_heartbeat_at
        last_seen_at: None | str | Unset
        if isinstance(self.last_seen_at, Unset):
            last_seen_at = UNSET
        elif isinstance(self.last_seen_at, datetime.datetime):
            last_seen_at = self.last_seen_at.isoformat()
        else:
            last_seen_at = self.last_seen_at

        if last_seen_at is not UNSET:
            field_dict["last_seen_at"] = last_seen_at
        session_count = self.session_count
        if session_count is not UNSET:
            field_dict["session_count"] = session_count
        session_state: str | Unset = UNSET
        if not isinstance(self.session_state, Unset):
            session_state = self.session_state.value

        if session_state is not UNSET:
            field_dict["session_state"] = session_state
        username = self.username

        if username is not UNSET:
            field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        role = d.pop("role")
        user_id = d.pop("user_id")
        current_user = d.pop("current_user", UNSET)
        email = d.pop("email", UNSET)

        focused_thread_key = d.pop("focused_thread_key", UNSET)

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

        def _parse_last_seen_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_seen_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_seen_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_seen_at = _parse_last_seen_at(d.pop("last_seen_at", UNSET))

        session_count = d.pop("session_count", UNSET)
        _session_state = d.pop("session_state", UNSET)
        session_state: WorkroomRuntimeSessionState | Unset
        if isinstance(_session_state, Unset):
            session_state = UNSET
        else:
            session_state = WorkroomRuntimeSessionState(_session_state)

        username = d.pop("username", UNSET)

        found = cls(
            role=role,
            user_id=user_id,
            current_user=current_user,
            email=email,
            focused_thread_key=focused_thread_key,
            last_heartbeat_at=last_heartbeat_at,
            last_seen_at=last_seen_at,
            session_count=session_count,
            session_state=session_state,
            username=username,
        )
        found.additional_properties = d
        return found
