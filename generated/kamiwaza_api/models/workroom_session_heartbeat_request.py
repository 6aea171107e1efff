"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.client_metadata is not UNSET:
            field_dict["client_metadata"] = self.client_metadata
        if self.focused_thread_key is not UNSET:
            field_dict["focused_thread_key"] = self.focused_thread_key
        if self.session_state is not UNSET:
            field_dict["session_state"] = to_json(self.session_state)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            client_metadata=d.pop("client_metadata", UNSET),
            focused_thread_key=d.pop("focused_thread_key", UNSET),
            session_state=given(WorkroomRuntimeSessionState, d.pop("session_state", UNSET)),
        )
        found.additional_properties = d
        return found
