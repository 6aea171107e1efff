"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AgenticSearchRequest:
    """Schema AgenticSearchRequest; members the contract does not know are kept."""

    query: str
    collection: str | Unset = UNSET
    collection_name: None | str | Unset = UNSET
    collection_names: list[str] | None | Unset = UNSET
    filters: Any | None | Unset = UNSET
    group_ids: list[str] | None | Unset = UNSET
    max_iterations: int | Unset = UNSET
    ontology_id: None | Unset | UUID = UNSET
    relevance_threshold: float | Unset = UNSET
    top_k: int | Unset = UNSET
    vectordb_ids: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.collection is not UNSET:
            field_dict["collection"] = self.collection
        if self.collection_name is not UNSET:
            field_dict["collection_name"] = self.collection_name
        if self.collection_names is not UNSET:
            field_dict["collection_names"] = self.collection_names
        if self.filters is not UNSET:
            field_dict["filters"] = self.filters
        if self.group_ids is not UNSET:
            field_dict["group_ids"] = self.group_ids
        if self.max_iterations is not UNSET:
            field_dict["max_iterations"] = self.max_iterations
        if self.ontology_id is not UNSET:
            field_dict["ontology_id"] = to_json(self.ontology_id)
        if self.relevance_threshold is not UNSET:
            field_dict["relevance_threshold"] = self.relevance_threshold
        if self.top_k is not UNSET:
            field_dict["top_k"] = self.top_k
        if self.vectordb_ids is not UNSET:
            field_dict["vectordb_ids"] = to_json(self.vectordb_ids)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            collection=d.pop("collection", UNSET),
            collection_name=d.pop("collection_name", UNSET),
            collection_names=d.pop("collection_names", UNSET),
            filters=d.pop("filters", UNSET),
            group_ids=d.pop("group_ids", UNSET),
            max_iterations=d.pop("max_iterations", UNSET),
            ontology_id=given(either(UUID), d.pop("ontology_id", UNSET)),
            relevance_threshold=d.pop("relevance_threshold", UNSET),
            top_k=d.pop("top_k", UNSET),
            vectordb_ids=given(each(UUID), d.pop("vectordb_ids", UNSET)),
        )
        found.additional_properties = d
        return found
