"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.pipeline_selected_granularity_mode import PipelineSelectedGranularityMode
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PipelineSelectedGranularity:
    """Schema PipelineSelectedGranularity; members the contract does not know are kept."""

    include_children: bool | Unset = UNSET
    mode: PipelineSelectedGranularityMode | Unset = UNSET
    option: None | str | Unset = UNSET
    query: None | str | Unset = UNSET
    recursive: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.include_children is not UNSET:
            field_dict["include_children"] = self.include_children
        if self.mode is not UNSET:
            field_dict["mode"] = to_json(self.mode)
        if self.option is not UNSET:
            field_dict["option"] = self.option
        if self.query is not UNSET:
            field_dict["query"] = self.query
        if self.recursive is not UNSET:
            field_dict["recursive"] = self.recursive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            include_children=d.pop("include_children", UNSET),
            mode=given(PipelineSelectedGranularityMode, d.pop("mode", UNSET)),
            option=d.pop("option", UNSET),
            query=d.pop("query", UNSET),
            recursive=d.pop("recursive", UNSET),
        )
        found.additional_properties = d
        return found
