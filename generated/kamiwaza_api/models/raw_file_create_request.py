"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content_base64 = self.content_base64
        field_dict["content_base64"] = content_base64
        filename = self.filename
        field_dict["filename"] = filename
        content_type = self.content_type

        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        source_kind = self.source_kind

        if source_kind is not UNSET:
            field_dict["source_kind"] = source_kind
        source_ref = self.source_ref
        if source_ref is not UNSET:
            field_dict["source_ref"] = source_ref
        source_urn = self.source_urn

        if source_urn is not UNSET:
            field_dict["source_urn"] = source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        content_base64 = d.pop("content_base64")
        filename = d.pop("filename")
        content_type = d.pop("content_type", UNSET)

        metadata = d.pop("metadata", UNSET)
        source_kind = d.pop("source_kind", UNSET)

        source_ref = d.pop("source_ref", UNSET)
        source_urn = d.pop("source_urn", UNSET)

        found = cls(
            content_base64=content_base64,
            filename=filename,
            content_type=content_type,
            metadata=metadata,
            source_kind=source_kind,
            source_ref=source_ref,
            source_urn=source_urn,
        )
        found.additional_properties = d
        return found
