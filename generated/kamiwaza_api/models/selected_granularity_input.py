"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.selected_granularity_mode import SelectedGranularityMode
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SelectedGranularityInput:
    """Schema SelectedGranularityInput; members the contract does not know are kept."""

    include_children: bool | Unset = UNSET
    mode: SelectedGranularityMode | Unset = UNSET
    option: None | str | Unset = UNSET
    query: None | str | Unset = UNSET
    recursive: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        include_children = self.include_children
        if include_children is not UNSET:
            field_dict["include_children"] = include_children
        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        if mode is not UNSET:
            field_dict["mode"] = mode
        option = self.option

        if option is not UNSET:
            field_dict["option"] = option
        query = self.query

        if query is not UNSET:
            field_dict["query"] = query
        recursive = self.recursive
        if recursive is not UNSET:
            field_dict["recursive"] = recursive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        include_children = d.pop("include_children", UNSET)
        _mode = d.pop("mode", UNSET)
        mode: SelectedGranularityMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = SelectedGranularityMode(_mode)

        option = d.pop("option", UNSET)

        query = d.pop("query", UNSET)

        recursive = d.pop("recursive", UNSET)
        found = cls(
            include_children=include_children,
            mode=mode,
            option=option,
            query=query,
            recursive=recursive,
        )
        found.additional_properties = d
        return found
