"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Citation:
    """Schema Citation; members the contract does not know are kept."""

    chunk_id: str | UUID
    citation_id: int
    excerpt: str
    relevance_score: float
    source_file: str
    chunk_position: int | None | Unset = UNSET
    content_hash: None | str | Unset = UNSET
    document_id: None | Unset | UUID = UNSET
    page_number: int | None | Unset = UNSET
    source_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chunk_id: str
        if isinstance(self.chunk_id, UUID):
            chunk_id = str(self.chunk_id)
        else:
            chunk_id = self.chunk_id

        field_dict["chunk_id"] = chunk_id
        citation_id = self.citation_id
        field_dict["citation_id"] = citation_id
        excerpt = self.excerpt
        field_dict["excerpt"] = excerpt
        relevance_score = self.relevance_score
        field_dict["relevance_score"] = relevance_score
        source_file = self.source_file
        field_dict["source_file"] = source_file
        chunk_position = self.chunk_position

        if chunk_position is not UNSET:
            field_dict["chunk_position"] = chunk_position
        content_hash = self.content_hash

        if content_hash is not UNSET:
            field_dict["content_hash"] = content_hash
        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        elif isinstance(self.document_id, UUID):
            document_id = str(self.document_id)
        else:
            document_id = self.document_id

        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        page_number = self.page_number

        if page_number is not UNSET:
            field_dict["page_number"] = page_number
        source_type = self.source_type
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_chunk_id(data: Any) -> str | UUID:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                chunk_id_type_0 = UUID(data)

                return chunk_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UUID, data)

        chunk_id = _parse_chunk_id(d.pop("chunk_id"))

        citation_id = d.pop("citation_id")
        excerpt = d.pop("excerpt")
        relevance_score = d.pop("relevance_score")
        source_file = d.pop("source_file")
        chunk_position = d.pop("chunk_position", UNSET)

        content_hash = d.pop("content_hash", UNSET)

        def _parse_document_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                document_id_type_0 = UUID(data)

                return document_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        document_id = _parse_document_id(d.pop("document_id", UNSET))

        page_number = d.pop("page_number", UNSET)

        source_type = d.pop("source_type", UNSET)
        found = cls(
            chunk_id=chunk_id,
            citation_id=citation_id,
            excerpt=excerpt,
            relevance_score=relevance_score,
            source_file=source_file,
            chunk_position=chunk_position,
            content_hash=content_hash,
            document_id=document_id,
            page_number=page_number,
            source_type=source_type,
        )
        found.additional_properties = d
        return found
