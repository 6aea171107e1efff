"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RawFileCreateRequest:
    """Schema RawFileCreateRequest; members the contract does not know are kept."""

    content_base64: str
    filename: str
    content_type: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    source_kind: None | str | Unset = UNSET
    source_ref: Any | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content_base64"] = self.content_base64
        field_dict["filename"] = self.filename
        if self.content_type is not UNSET:
            field_dict["content_type"] = self.content_type
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.source_kind is not UNSET:
            field_dict["source_kind"] = self.source_kind
        if self.source_ref is not UNSET:
            field_dict["source_ref"] = self.source_ref
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content_base64=d.pop("content_base64"),
            filename=d.pop("filename"),
            content_type=d.pop("content_type", UNSET),
            metadata=d.pop("metadata", UNSET),
            source_kind=d.pop("source_kind", UNSET),
            source_ref=d.pop("source_ref", UNSET),
            source_urn=d.pop("source_urn", UNSET),
        )
        found.additional_properties = d
        return found
