"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workroom_runtime_session_state import WorkroomRuntimeSessionState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomSessionHeartbeatRequest:
    """Schema WorkroomSessionHeartbeatRequest; members the contract does not know are kept."""

    client_metadata: Any | None | Unset = UNSET
    focused_thread_key: None | str | Unset = UNSET
    session_state: WorkroomRuntimeSessionState | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        client_metadata = self.client_metadata

        if client_metadata is not UNSET:
            field_dict["client_metadata"] = client_metadata
        focused_thread_key = self.focused_thread_key

        if focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = focused_thread_key
        session_state: str | Unset = UNSET
        if not isinstance(self.session_state, Unset):
            session_state = self.session_state.value

        if session_state is not UNSET:
            field_dict["session_state"] = session_state
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        client_metadata = d.pop("client_metadata", UNSET)

        focused_thread_key = d.pop("focused_thread_key", UNSET)

        _session_state = d.pop("session_state", UNSET)
        session_state: WorkroomRuntimeSessionState | Unset
        if isinstance(_session_state, Unset):
            session_state = UNSET
        else:
            session_state = WorkroomRuntimeSessionState(_session_state)

        found = cls(
            client_metadata=client_metadata,
            focused_thread_key=focused_thread_key,
            session_state=session_state,
        )
        found.additional_properties = d
        return found
