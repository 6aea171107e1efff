"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetDescriptor:
    """Schema DatasetDescriptor; members the contract does not know are kept."""

    platform: str
    urn: str
    estimated_bytes: int | None | Unset = UNSET
    estimated_rows: int | None | Unset = UNSET
    format_: None | str | Unset = UNSET
    path: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["platform"] = self.platform
        field_dict["urn"] = self.urn
        if self.estimated_bytes is not UNSET:
            field_dict["estimated_bytes"] = self.estimated_bytes
        if self.estimated_rows is not UNSET:
            field_dict["estimated_rows"] = self.estimated_rows
        if self.format_ is not UNSET:
            field_dict["format"] = self.format_
        if self.path is not UNSET:
            field_dict["path"] = self.path
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            platform=d.pop("platform"),
            urn=d.pop("urn"),
            estimated_bytes=d.pop("estimated_bytes", UNSET),
            estimated_rows=d.pop("estimated_rows", UNSET),
            format_=d.pop("format", UNSET),
            path=d.pop("path", UNSET),
        )
        found.additional_properties = d
        return found
