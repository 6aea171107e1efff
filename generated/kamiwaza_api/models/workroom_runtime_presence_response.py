"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["role"] = self.role
        field_dict["user_id"] = self.user_id
        if self.current_user is not UNSET:
            field_dict["current_user"] = self.current_user
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = self.focused_thread_key
        if self.last_heartbeat_at is not UNSET:
            field_dict["last_heartbeat_at"] = to_json(self.last_heartbeat_at)
        if self.last_seen_at is not UNSET:
            field_dict["last_seen_at"] = to_json(self.last_seen_at)
        if self.session_count is not UNSET:
            field_dict["session_count"] = self.session_count
        if self.session_state is not UNSET:
            field_dict["session_state"] = to_json(self.session_state)
        if self.username is not UNSET:
            field_dict["username"] = self.username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            role=d.pop("role"),
            user_id=d.pop("user_id"),
            current_user=d.pop("current_user", UNSET),
            email=d.pop("email", UNSET),
            focused_thread_key=d.pop("focused_thread_key", UNSET),
            last_heartbeat_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_heartbeat_at", UNSET)
            ),
            last_seen_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_seen_at", UNSET)
            ),
            session_count=d.pop("session_count", UNSET),
            session_state=given(WorkroomRuntimeSessionState, d.pop("session_state", UNSET)),
            username=d.pop("username", UNSET),
        )
        found.additional_properties = d
        return found
