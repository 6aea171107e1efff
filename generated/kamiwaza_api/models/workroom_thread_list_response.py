"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse


@_attrs_define(kw_only=True)
class WorkroomThreadListResponse:
    """Schema WorkroomThreadListResponse; members the contract does not know are kept."""

    items: list[WorkroomRuntimeThreadResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.items is not UNSET:
            field_dict["items"] = to_json(self.items)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse

        d = members(src_dict)
        found = cls(
            items=given(each(WorkroomRuntimeThreadResponse.from_dict), d.pop("items", UNSET))
        )
        found.additional_properties = d
        return found
