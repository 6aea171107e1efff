"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        workroom_name = self.workroom_name
        field_dict["workroom_name"] = workroom_name
        active_session_count = self.active_session_count
        if active_session_count is not UNSET:
            field_dict["active_session_count"] = active_session_count
        export_available = self.export_available
        if export_available is not UNSET:
            field_dict["export_available"] = export_available
        impact_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.impact_items, Unset):
            impact_items = []
            for impact_items_item_data in self.impact_items:
                impact_items_item = impact_items_item_data.to_dict()
                impact_items.append(impact_items_item)

        if impact_items is not UNSET:
            field_dict["impact_items"] = impact_items
        members_losing_access: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members_losing_access, Unset):
            members_losing_access = []
            for members_losing_access_item_data in self.members_losing_access:
                members_losing_access_item = members_losing_access_item_data.to_dict()
                members_losing_access.append(members_losing_access_item)

        if members_losing_access is not UNSET:
            field_dict["members_losing_access"] = members_losing_access
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_delete_impact_item_response import WorkroomDeleteImpactItemResponse
        from ..models.workroom_member_response import WorkroomMemberResponse

        d = dict(src_dict)
        workroom_id = UUID(d.pop("workroom_id"))

        workroom_name = d.pop("workroom_name")
        active_session_count = d.pop("active_session_count", UNSET)
        export_available = d.pop("export_available", UNSET)
        _impact_items = d.pop("impact_items", UNSET)
        impact_items: list[WorkroomDeleteImpactItemResponse] | Unset = UNSET
        if _impact_items is not UNSET:
            impact_items = []
            for impact_items_item_data in _impact_items:
                impact_items_item = WorkroomDeleteImpactItemResponse.from_dict(
                    impact_items_item_data
                )

                impact_items.append(impact_items_item)

        _members_losing_access = d.pop("members_losing_access", UNSET)
        members_losing_access: list[WorkroomMemberResponse] | Unset = UNSET
        if _members_losing_access is not UNSET:
            members_losing_access = []
            for members_losing_access_item_data in _members_losing_access:
                members_losing_access_item = WorkroomMemberResponse.from_dict(
                    members_losing_access_item_data
                )

                members_losing_access.append(members_losing_access_item)

        found = cls(
            workroom_id=workroom_id,
            workroom_name=workroom_name,
            active_session_count=active_session_count,
            export_available=export_available,
            impact_items=impact_items,
            members_losing_access=members_losing_access,
        )
        found.additional_properties = d
        return found
