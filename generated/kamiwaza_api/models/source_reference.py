"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SourceReference:
    """Schema SourceReference; members the contract does not know are kept."""

    chunk_id: str
    filename: str
    score: float
    snippet: str
    page_number: int | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["chunk_id"] = self.chunk_id
        field_dict["filename"] = self.filename
        field_dict["score"] = self.score
        field_dict["snippet"] = self.snippet
        if self.page_number is not UNSET:
            field_dict["page_number"] = self.page_number
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            chunk_id=d.pop("chunk_id"),
            filename=d.pop("filename"),
            score=d.pop("score"),
            snippet=d.pop("snippet"),
            page_number=d.pop("page_number", UNSET),
            source_urn=d.pop("source_urn", UNSET),
        )
        found.additional_properties = d
        return found
