"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content = self.content
        field_dict["content"] = content
        id = self.id
        field_dict["id"] = id
        metadata = self.metadata.to_dict()
        field_dict["metadata"] = metadata
        score = self.score
        field_dict["score"] = score
        contains_exact_query = self.contains_exact_query

        if contains_exact_query is not UNSET:
            field_dict["contains_exact_query"] = contains_exact_query
        contains_normalized_query = self.contains_normalized_query

        if contains_normalized_query is not UNSET:
            field_dict["contains_normalized_query"] = contains_normalized_query
        from_graph = self.from_graph
        if from_graph is not UNSET:
            field_dict["from_graph"] = from_graph
        match_type = self.match_type

        if match_type is not UNSET:
            field_dict["match_type"] = match_type
        matched_needles: list[str] | Unset = UNSET
        if not isinstance(self.matched_needles, Unset):
            matched_needles = self.matched_needles

        if matched_needles is not UNSET:
            field_dict["matched_needles"] = matched_needles
        matched_span: list[int] | None | Unset
        if isinstance(self.matched_span, Unset):
            matched_span = UNSET
        elif isinstance(self.matched_span, list):
            matched_span = []
            for matched_span_type_0_item_data in self.matched_span:
                matched_span_type_0_item = matched_span_type_0_item_data

                matched_span.append(matched_span_type_0_item)

        else:
            matched_span = self.matched_span

        if matched_span is not UNSET:
            field_dict["matched_span"] = matched_span
        retrieved_by: list[str] | Unset = UNSET
        if not isinstance(self.retrieved_by, Unset):
            retrieved_by = self.retrieved_by

        if retrieved_by is not UNSET:
            field_dict["retrieved_by"] = retrieved_by
        source_type = self.source_type
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.chunk_metadata import ChunkMetadata

        d = dict(src_dict)
        content = d.pop("content")
        id = d.pop("id")
        metadata = ChunkMetadata.from_dict(d.pop("metadata"))

        score = d.pop("score")
        contains_exact_query = d.pop("contains_exact_query", UNSET)

        contains_normalized_query = d.pop("contains_normalized_query", UNSET)

        from_graph = d.pop("from_graph", UNSET)
        match_type = d.pop("match_type", UNSET)

        matched_needles = d.pop("matched_needles", UNSET)

        def _parse_matched_span(data: Any) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                matched_span_type_0 = []
                for matched_span_type_0_item_data in data:
                    matched_span_type_0_item = matched_span_type_0_item_data

                    matched_span_type_0.append(matched_span_type_0_item)

                return matched_span_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        matched_span = _parse_matched_span(d.pop("matched_span", UNSET))

        retrieved_by = d.pop("retrieved_by", UNSET)

        source_type = d.pop("source_type", UNSET)
        found = cls(
            content=content,
            id=id,
            metadata=metadata,
            score=score,
            contains_exact_query=contains_exact_query,
            contains_normalized_query=contains_normalized_query,
            from_graph=from_graph,
            match_type=match_type,
            matched_needles=matched_needles,
            matched_span=matched_span,
            retrieved_by=retrieved_by,
            source_type=source_type,
        )
        found.additional_properties = d
        return found
