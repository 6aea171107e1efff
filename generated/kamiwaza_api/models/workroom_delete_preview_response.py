"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_delete_impact_item_response import WorkroomDeleteImpactItemResponse
    from ..models.workroom_member_response import WorkroomMemberResponse


@_attrs_define(kw_only=True)
class WorkroomDeletePreviewResponse:
    """Schema WorkroomDeletePreviewResponse; members the contract does not know are kept."""

    workroom_id: UUID
    workroom_name: str
    active_session_count: int | Unset = UNSET
    export_available: bool | Unset = UNSET
    impact_items: list[WorkroomDeleteImpactItemResponse] | Unset = UNSET
    members_losing_access: list[WorkroomMemberResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        field_dict["workroom_name"] = self.workroom_name
        if self.active_session_count is not UNSET:
            field_dict["active_session_count"] = self.active_session_count
        if self.export_available is not UNSET:
            field_dict["export_available"] = self.export_available
        if self.impact_items is not UNSET:
            field_dict["impact_items"] = to_json(self.impact_items)
        if self.members_losing_access is not UNSET:
            field_dict["members_losing_access"] = to_json(self.members_losing_access)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_delete_impact_item_response import WorkroomDeleteImpactItemResponse
        from ..models.workroom_member_response import WorkroomMemberResponse

        d = members(src_dict)
        found = cls(
            workroom_id=UUID(d.pop("workroom_id")),
            workroom_name=d.pop("workroom_name"),
            active_session_count=d.pop("active_session_count", UNSET),
            export_available=d.pop("export_available", UNSET),
            impact_items=given(
                each(WorkroomDeleteImpactItemResponse.from_dict), d.pop("impact_items", UNSET)
            ),
            members_losing_access=given(
                each(WorkroomMemberResponse.from_dict), d.pop("members_losing_access", UNSET)
            ),
        )
        found.additional_properties = d
        return found
