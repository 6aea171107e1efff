"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        session = self.session.to_dict()
        field_dict["session"] = session
        active_member_count = self.active_member_count
        if active_member_count is not UNSET:
            field_dict["active_member_count"] = active_member_count
        active_session_count = self.active_session_count
        if active_session_count is not UNSET:
            field_dict["active_session_count"] = active_session_count
        presence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.presence, Unset):
            presence = []
            for presence_item_data in self.presence:
                presence_item = presence_item_data.to_dict()
                presence.append(presence_item)

        if presence is not UNSET:
            field_dict["presence"] = presence
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_runtime_presence_response import WorkroomRuntimePresenceResponse
        from ..models.workroom_runtime_session_response import WorkroomRuntimeSessionResponse

        d = dict(src_dict)
        session = WorkroomRuntimeSessionResponse.from_dict(d.pop("session"))

        active_member_count = d.pop("active_member_count", UNSET)
        active_session_count = d.pop("active_session_count", UNSET)
        _presence = d.pop("presence", UNSET)
        presence: list[WorkroomRuntimePresenceResponse] | Unset = UNSET
        if _presence is not UNSET:
            presence = []
            for presence_item_data in _presence:
                presence_item = WorkroomRuntimePresenceResponse.from_dict(presence_item_data)

                presence.append(presence_item)

        found = cls(
            session=session,
            active_member_count=active_member_count,
            active_session_count=active_session_count,
            presence=presence,
        )
        found.additional_properties = d
        return found
