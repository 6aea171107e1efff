"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RawFileDetailResponse:
    """Schema RawFileDetailResponse; members the contract does not know are kept."""

    checksum_sha256: str
    created_at: datetime.datetime
    filename: str
    id: UUID
    size_bytes: int
    source_kind: str
    updated_at: str
    workroom_id: UUID
    content_type: None | str | Unset = UNSET
    download_url: None | str | Unset = UNSET
    job_id: None | Unset | UUID = UNSET
    metadata: Any | Unset = UNSET
    s3_uri: None | str | Unset = UNSET
    source_ref: Any | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["checksum_sha256"] = self.checksum_sha256
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["filename"] = self.filename
        field_dict["id"] = to_json(self.id)
        field_dict["size_bytes"] = self.size_bytes
        field_dict["source_kind"] = self.source_kind
        field_dict["updated_at"] = self.updated_at
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.content_type is not UNSET:
            field_dict["content_type"] = self.content_type
        if self.download_url is not UNSET:
            field_dict["download_url"] = self.download_url
        if self.job_id is not UNSET:
            field_dict["job_id"] = to_json(self.job_id)
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.s3_uri is not UNSET:
            field_dict["s3_uri"] = self.s3_uri
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
            checksum_sha256=d.pop("checksum_sha256"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            filename=d.pop("filename"),
            id=UUID(d.pop("id")),
            size_bytes=d.pop("size_bytes"),
            source_kind=d.pop("source_kind"),
            updated_at=d.pop("updated_at"),
            workroom_id=UUID(d.pop("workroom_id")),
            content_type=d.pop("content_type", UNSET),
            download_url=d.pop("download_url", UNSET),
            job_id=given(either(UUID), d.pop("job_id", UNSET)),
            metadata=d.pop("metadata", UNSET),
            s3_uri=d.pop("s3_uri", UNSET),
            source_ref=d.pop("source_ref", UNSET),
            source_urn=d.pop("source_urn", UNSET),
        )
        found.additional_properties = d
        return found
