"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        collection_name = self.collection_name

        if collection_name is not UNSET:
            field_dict["collection_name"] = collection_name
        collection_names: list[str] | None | Unset
        if isinstance(self.collection_names, Unset):
            collection_names = UNSET
        elif isinstance(self.collection_names, list):
            collection_names = self.collection_names

        else:
            collection_names = self.collection_names

        if collection_names is not UNSET:
            field_dict["collection_names"] = collection_names
        max_context_length = self.max_context_length
        if max_context_length is not UNSET:
            field_dict["max_context_length"] = max_context_length
        score_threshold = self.score_threshold

        if score_threshold is not UNSET:
            field_dict["score_threshold"] = score_threshold
        top_k = self.top_k
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        vectordb_id: None | str | Unset
        if isinstance(self.vectordb_id, Unset):
            vectordb_id = UNSET
        elif isinstance(self.vectordb_id, UUID):
            vectordb_id = str(self.vectordb_id)
        else:
            vectordb_id = self.vectordb_id

        if vectordb_id is not UNSET:
            field_dict["vectordb_id"] = vectordb_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        query = d.pop("query")
        collection_name = d.pop("collection_name", UNSET)

        def _parse_collection_names(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                collection_names_type_0 = data

                return collection_names_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        collection_names = _parse_collection_names(d.pop("collection_names", UNSET))

        max_context_length = d.pop("max_context_length", UNSET)
        score_threshold = d.pop("score_threshold", UNSET)

        top_k = d.pop("top_k", UNSET)

        def _parse_vectordb_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vectordb_id_type_0 = UUID(data)

                return vectordb_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        vectordb_id = _parse_vectordb_id(d.pop("vectordb_id", UNSET))

        found = cls(
            query=query,
            collection_name=collection_name,
            collection_names=collection_names,
            max_context_length=max_context_length,
            score_threshold=score_threshold,
            top_k=top_k,
            vectordb_id=vectordb_id,
        )
        found.additional_properties = d
        return found
