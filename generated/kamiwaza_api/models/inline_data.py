"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class InlineData:
    """Schema InlineData; members the contract does not know are kept."""

    data: Any
    media_type: str
    metadata: Any | Unset = UNSET
    row_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["data"] = self.data
        field_dict["media_type"] = self.media_type
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.row_count is not UNSET:
            field_dict["row_count"] = self.row_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            data=d.pop("data"),
            media_type=d.pop("media_type"),
            metadata=d.pop("metadata", UNSET),
            row_count=d.pop("row_count", UNSET),
        )
        found.additional_properties = d
        return found
