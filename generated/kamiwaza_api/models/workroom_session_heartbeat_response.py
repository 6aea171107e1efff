"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_runtime_presence_response import WorkroomRuntimePresenceResponse
    from ..models.workroom_runtime_session_response import WorkroomRuntimeSessionResponse


@_attrs_define(kw_only=True)
class WorkroomSessionHeartbeatResponse:
    """Schema WorkroomSessionHeartbeatResponse; members the contract does not know are kept."""

    session: WorkroomRuntimeSessionResponse
    active_member_count: int | Unset = UNSET
    active_session_count: int | Unset = UNSET
    presence: list[WorkroomRuntimePresenceResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["session"] = to_json(self.session)
        if self.active_member_count is not UNSET:
            field_dict["active_member_count"] = self.active_member_count
        if self.active_session_count is not UNSET:
            field_dict["active_session_count"] = self.active_session_count
        if self.presence is not UNSET:
            field_dict["presence"] = to_json(self.presence)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_runtime_presence_response import WorkroomRuntimePresenceResponse
        from ..models.workroom_runtime_session_response import WorkroomRuntimeSessionResponse

        d = members(src_dict)
        found = cls(
            session=WorkroomRuntimeSessionResponse.from_dict(d.pop("session")),
            active_member_count=d.pop("active_member_count", UNSET),
            active_session_count=d.pop("active_session_count", UNSET),
            presence=given(
                each(WorkroomRuntimePresenceResponse.from_dict), d.pop("presence", UNSET)
            ),
        )
        found.additional_properties = d
        return found
