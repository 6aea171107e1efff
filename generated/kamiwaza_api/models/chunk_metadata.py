"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ChunkMetadata:
    """Schema ChunkMetadata; members the contract does not know are kept."""

    chunk_index: int
    source_file: str
    created_at: datetime.datetime | Unset = UNSET
    document_uri: None | str | Unset = UNSET
    file_id: None | str | Unset = UNSET
    frame_id: None | str | Unset = UNSET
    frame_uri: None | str | Unset = UNSET
    media_section: None | str | Unset = UNSET
    media_type: None | str | Unset = UNSET
    omniparse_chunk_id: None | str | Unset = UNSET
    omniparse_doc_id: None | str | Unset = UNSET
    page_number: int | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    timestamp_seconds: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["chunk_index"] = self.chunk_index
        field_dict["source_file"] = self.source_file
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.document_uri is not UNSET:
            field_dict["document_uri"] = self.document_uri
        if self.file_id is not UNSET:
            field_dict["file_id"] = self.file_id
        if self.frame_id is not UNSET:
            field_dict["frame_id"] = self.frame_id
        if self.frame_uri is not UNSET:
            field_dict["frame_uri"] = self.frame_uri
        if self.media_section is not UNSET:
            field_dict["media_section"] = self.media_section
        if self.media_type is not UNSET:
            field_dict["media_type"] = self.media_type
        if self.omniparse_chunk_id is not UNSET:
            field_dict["omniparse_chunk_id"] = self.omniparse_chunk_id
        if self.omniparse_doc_id is not UNSET:
            field_dict["omniparse_doc_id"] = self.omniparse_doc_id
        if self.page_number is not UNSET:
            field_dict["page_number"] = self.page_number
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        if self.timestamp_seconds is not UNSET:
            field_dict["timestamp_seconds"] = self.timestamp_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            chunk_index=d.pop("chunk_index"),
            source_file=d.pop("source_file"),
            created_at=given(datetime.datetime.fromisoformat, d.pop("created_at", UNSET)),
            document_uri=d.pop("document_uri", UNSET),
            file_id=d.pop("file_id", UNSET),
            frame_id=d.pop("frame_id", UNSET),
            frame_uri=d.pop("frame_uri", UNSET),
            media_section=d.pop("media_section", UNSET),
            media_type=d.pop("media_type", UNSET),
            omniparse_chunk_id=d.pop("omniparse_chunk_id", UNSET),
            omniparse_doc_id=d.pop("omniparse_doc_id", UNSET),
            page_number=d.pop("page_number", UNSET),
            source_urn=d.pop("source_urn", UNSET),
            timestamp_seconds=d.pop("timestamp_seconds", UNSET),
        )
        found.additional_properties = d
        return found
