"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RetrieveRequest:
    """Schema RetrieveRequest; members the contract does not know are kept."""

    query: str
    collection_name: None | str | Unset = UNSET
    collection_names: list[str] | None | Unset = UNSET
    max_context_length: int | Unset = UNSET
    score_threshold: float | None | Unset = UNSET
    top_k: int | Unset = UNSET
    vectordb_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.collection_name is not UNSET:
            field_dict["collection_name"] = self.collection_name
        if self.collection_names is not UNSET:
            field_dict["collection_names"] = self.collection_names
        if self.max_context_length is not UNSET:
            field_dict["max_context_length"] = self.max_context_length
        if self.score_threshold is not UNSET:
            field_dict["score_threshold"] = self.score_threshold
        if self.top_k is not UNSET:
            field_dict["top_k"] = self.top_k
        if self.vectordb_id is not UNSET:
            field_dict["vectordb_id"] = to_json(self.vectordb_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            collection_name=d.pop("collection_name", UNSET),
            collection_names=d.pop("collection_names", UNSET),
            max_context_length=d.pop("max_context_length", UNSET),
            score_threshold=d.pop("score_threshold", UNSET),
            top_k=d.pop("top_k", UNSET),
            vectordb_id=given(either(UUID), d.pop("vectordb_id", UNSET)),
        )
        found.additional_properties = d
        return found
