"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ChunkTextRequest:
    """Schema ChunkTextRequest; members the contract does not know are kept."""

    text: str
    max_length: int | Unset = UNSET
    overlap: int | Unset = UNSET
    preamble_text: str | Unset = UNSET
    return_metadata: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["text"] = self.text
        if self.max_length is not UNSET:
            field_dict["max_length"] = self.max_length
        if self.overlap is not UNSET:
            field_dict["overlap"] = self.overlap
        if self.preamble_text is not UNSET:
            field_dict["preamble_text"] = self.preamble_text
        if self.return_metadata is not UNSET:
            field_dict["return_metadata"] = self.return_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            text=d.pop("text"),
            max_length=d.pop("max_length", UNSET),
            overlap=d.pop("overlap", UNSET),
            preamble_text=d.pop("preamble_text", UNSET),
            return_metadata=d.pop("return_metadata", UNSET),
        )
        found.additional_properties = d
        return found
