"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_role_history_response import WorkroomRoleHistoryResponse


@_attrs_define(kw_only=True)
class WorkroomRoleHistoryListResponse:
    """Schema WorkroomRoleHistoryListResponse; members the contract does not know are kept."""

    items: list[WorkroomRoleHistoryResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        if items is not UNSET:
            field_dict["items"] = items
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_role_history_response import WorkroomRoleHistoryResponse

        d = dict(src_dict)
        _items = d.pop("items", UNSET)
        items: list[WorkroomRoleHistoryResponse] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = WorkroomRoleHistoryResponse.from_dict(items_item_data)

                items.append(items_item)

        found = cls(items=items)
        found.additional_properties = d
        return found
