"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.remote_source_ref import RemoteSourceRef


@_attrs_define(kw_only=True)
class FileInput:
    """Schema FileInput; members the contract does not know are kept."""

    content_type: str
    filename: str
    content_base64: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    source_ref: None | RemoteSourceRef | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content_type"] = self.content_type
        field_dict["filename"] = self.filename
        if self.content_base64 is not UNSET:
            field_dict["content_base64"] = self.content_base64
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.source_ref is not UNSET:
            field_dict["source_ref"] = to_json(self.source_ref)
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.remote_source_ref import RemoteSourceRef

        d = members(src_dict)
        found = cls(
            content_type=d.pop("content_type"),
            filename=d.pop("filename"),
            content_base64=d.pop("content_base64", UNSET),
            metadata=d.pop("metadata", UNSET),
            source_ref=given(either(RemoteSourceRef.from_dict), d.pop("source_ref", UNSET)),
            source_urn=d.pop("source_urn", UNSET),
        )
        found.additional_properties = d
        return found
