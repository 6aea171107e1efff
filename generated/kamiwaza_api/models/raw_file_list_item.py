"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RawFileListItem:
    """Schema RawFileListItem; members the contract does not know are kept."""

    checksum_sha256: str
    created_at: datetime.datetime
    filename: str
    id: UUID
    size_bytes: int
    source_kind: str
    updated_at: str
    workroom_id: UUID
    content_type: None | str | Unset = UNSET
    job_id: None | Unset | UUID = UNSET
    markings: list[str] | None | Unset = UNSET
    metadata: Any | Unset = UNSET
    s3_uri: None | str | Unset = UNSET
    source_ref: Any | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        checksum_sha256 = self.checksum_sha256
        field_dict["checksum_sha256"] = checksum_sha256
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        filename = self.filename
        field_dict["filename"] = filename
        id = str(self.id)
        field_dict["id"] = id
        size_bytes = self.size_bytes
        field_dict["size_bytes"] = size_bytes
        source_kind = self.source_kind
        field_dict["source_kind"] = source_kind
        updated_at = self.updated_at
        field_dict["updated_at"] = updated_at
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        content_type = self.content_type

        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        job_id: None | str | Unset
        if isinstance(self.job_id, Unset):
            job_id = UNSET
        elif isinstance(self.job_id, UUID):
            job_id = str(self.job_id)
        else:
            job_id = self.job_id

        if job_id is not UNSET:
            field_dict["job_id"] = job_id
        markings: list[str] | None | Unset
        if isinstance(self.markings, Unset):
            markings = UNSET
        elif isinstance(self.markings, list):
            markings = self.markings

        else:
            markings = self.markings

        if markings is not UNSET:
            field_dict["markings"] = markings
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        s3_uri = self.s3_uri

        if s3_uri is not UNSET:
            field_dict["s3_uri"] = s3_uri
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
        checksum_sha256 = d.pop("checksum_sha256")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        filename = d.pop("filename")
        id = UUID(d.pop("id"))

        size_bytes = d.pop("size_bytes")
        source_kind = d.pop("source_kind")
        updated_at = d.pop("updated_at")
        workroom_id = UUID(d.pop("workroom_id"))

        content_type = d.pop("content_type", UNSET)

        def _parse_job_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_id_type_0 = UUID(data)

                return job_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        job_id = _parse_job_id(d.pop("job_id", UNSET))

        def _parse_markings(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                markings_type_0 = data

                return markings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        markings = _parse_markings(d.pop("markings", UNSET))

        metadata = d.pop("metadata", UNSET)
        s3_uri = d.pop("s3_uri", UNSET)

        source_ref = d.pop("source_ref", UNSET)

        source_urn = d.pop("source_urn", UNSET)

        found = cls(
            checksum_sha256=checksum_sha256,
            created_at=created_at,
            filename=filename,
            id=id,
            size_bytes=size_bytes,
            source_kind=source_kind,
            updated_at=updated_at,
            workroom_id=workroom_id,
            content_type=content_type,
            job_id=job_id,
            markings=markings,
            metadata=metadata,
            s3_uri=s3_uri,
            source_ref=source_ref,
            source_urn=source_urn,
        )
        found.additional_properties = d
        return found
