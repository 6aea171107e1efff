"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chunk_metadata import ChunkMetadata


@_attrs_define(kw_only=True)
class SearchResult:
    """Schema SearchResult; members the contract does not know are kept."""

    content: str
    id: str
    metadata: ChunkMetadata
    score: float
    contains_exact_query: bool | None | Unset = UNSET
    contains_normalized_query: bool | None | Unset = UNSET
    from_graph: bool | Unset = UNSET
    match_type: None | str | Unset = UNSET
    matched_needles: list[str] | Unset = UNSET
    matched_span: list[int] | None | Unset = UNSET
    retrieved_by: list[str] | Unset = UNSET
    source_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        field_dict["id"] = self.id
        field_dict["metadata"] = to_json(self.metadata)
        field_dict["score"] = self.score
        if self.contains_exact_query is not UNSET:
            field_dict["contains_exact_query"] = self.contains_exact_query
        if self.contains_normalized_query is not UNSET:
            field_dict["contains_normalized_query"] = self.contains_normalized_query
        if self.from_graph is not UNSET:
            field_dict["from_graph"] = self.from_graph
        if self.match_type is not UNSET:
            field_dict["match_type"] = self.match_type
        if self.matched_needles is not UNSET:
            field_dict["matched_needles"] = self.matched_needles
        if self.matched_span is not UNSET:
            field_dict["matched_span"] = self.matched_span
        if self.retrieved_by is not UNSET:
            field_dict["retrieved_by"] = self.retrieved_by
        if self.source_type is not UNSET:
            field_dict["source_type"] = self.source_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.chunk_metadata import ChunkMetadata

        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            id=d.pop("id"),
            metadata=ChunkMetadata.from_dict(d.pop("metadata")),
            score=d.pop("score"),
            contains_exact_query=d.pop("contains_exact_query", UNSET),
            contains_normalized_query=d.pop("contains_normalized_query", UNSET),
            from_graph=d.pop("from_graph", UNSET),
            match_type=d.pop("match_type", UNSET),
            matched_needles=d.pop("matched_needles", UNSET),
            matched_span=d.pop("matched_span", UNSET),
            retrieved_by=d.pop("retrieved_by", UNSET),
            source_type=d.pop("source_type", UNSET),
        )
        found.additional_properties = d
        return found
