"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_import_item import PipelineImportItem


@_attrs_define(kw_only=True)
class PipelineItemsResponse:
    """Schema PipelineItemsResponse; members the contract does not know are kept."""

    items: list[PipelineImportItem] | Unset = UNSET
    total_items: int | Unset = UNSET
    truncated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.items is not UNSET:
            field_dict["items"] = to_json(self.items)
        if self.total_items is not UNSET:
            field_dict["total_items"] = self.total_items
        if self.truncated is not UNSET:
            field_dict["truncated"] = self.truncated
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_import_item import PipelineImportItem

        d = members(src_dict)
        found = cls(
            items=given(each(PipelineImportItem.from_dict), d.pop("items", UNSET)),
            total_items=d.pop("total_items", UNSET),
            truncated=d.pop("truncated", UNSET),
        )
        found.additional_properties = d
        return found
