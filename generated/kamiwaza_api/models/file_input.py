"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.remote_source_ref import RemoteSourceRef

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content_type = self.content_type
        field_dict["content_type"] = content_type
        filename = self.filename
        field_dict["filename"] = filename
        content_base64 = self.content_base64

        if content_base64 is not UNSET:
            field_dict["content_base64"] = content_base64
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        source_ref: dict[str, Any] | None | Unset
        if isinstance(self.source_ref, Unset):
            source_ref = UNSET
        elif isinstance(self.source_ref, RemoteSourceRef):
            source_ref = self.source_ref.to_dict()
        else:
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
        from ..models.remote_source_ref import RemoteSourceRef

        d = dict(src_dict)
        content_type = d.pop("content_type")
        filename = d.pop("filename")
        content_base64 = d.pop("content_base64", UNSET)

        metadata = d.pop("metadata", UNSET)

        def _parse_source_ref(data: Any) -> None | RemoteSourceRef | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_ref_type_0 = RemoteSourceRef.from_dict(data)

                return source_ref_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RemoteSourceRef | Unset, data)

        source_ref = _parse_source_ref(d.pop("source_ref", UNSET))

        source_urn = d.pop("source_urn", UNSET)

        found = cls(
            content_type=content_type,
            filename=filename,
            content_base64=content_base64,
            metadata=metadata,
            source_ref=source_ref,
            source_urn=source_urn,
        )
        found.additional_properties = d
        return found
