"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class JobProgress:
    """Schema JobProgress; members the contract does not know are kept."""

    bytes_processed: int | None | Unset = UNSET
    chunks_emitted: int | None | Unset = UNSET
    rows_processed: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.bytes_processed is not UNSET:
            field_dict["bytes_processed"] = self.bytes_processed
        if self.chunks_emitted is not UNSET:
            field_dict["chunks_emitted"] = self.chunks_emitted
        if self.rows_processed is not UNSET:
            field_dict["rows_processed"] = self.rows_processed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            bytes_processed=d.pop("bytes_processed", UNSET),
            chunks_emitted=d.pop("chunks_emitted", UNSET),
            rows_processed=d.pop("rows_processed", UNSET),
        )
        found.additional_properties = d
        return found
