"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        data = self.data
        field_dict["data"] = data
        media_type = self.media_type
        field_dict["media_type"] = media_type
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        row_count = self.row_count

        if row_count is not UNSET:
            field_dict["row_count"] = row_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        data = d.pop("data")
        media_type = d.pop("media_type")
        metadata = d.pop("metadata", UNSET)
        row_count = d.pop("row_count", UNSET)

        found = cls(data=data, media_type=media_type, metadata=metadata, row_count=row_count)
        found.additional_properties = d
        return found
