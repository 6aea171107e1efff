"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, exactly, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["chunk_id"] = to_json(self.chunk_id)
        field_dict["citation_id"] = self.citation_id
        field_dict["excerpt"] = self.excerpt
        field_dict["relevance_score"] = self.relevance_score
        field_dict["source_file"] = self.source_file
        if self.chunk_position is not UNSET:
            field_dict["chunk_position"] = self.chunk_position
        if self.content_hash is not UNSET:
            field_dict["content_hash"] = self.content_hash
        if self.document_id is not UNSET:
            field_dict["document_id"] = to_json(self.document_id)
        if self.page_number is not UNSET:
            field_dict["page_number"] = self.page_number
        if self.source_type is not UNSET:
            field_dict["source_type"] = self.source_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            chunk_id=either(exactly(UUID))(d.pop("chunk_id")),
            citation_id=d.pop("citation_id"),
            excerpt=d.pop("excerpt"),
            relevance_score=d.pop("relevance_score"),
            source_file=d.pop("source_file"),
            chunk_position=d.pop("chunk_position", UNSET),
            content_hash=d.pop("content_hash", UNSET),
            document_id=given(either(UUID), d.pop("document_id", UNSET)),
            page_number=d.pop("page_number", UNSET),
            source_type=d.pop("source_type", UNSET),
        )
        found.additional_properties = d
        return found
