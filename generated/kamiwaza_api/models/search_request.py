"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_request_search_mode import SearchRequestSearchMode
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SearchRequest:
    """Schema SearchRequest; members the contract does not know are kept."""

    query: str
    collection_name: None | str | Unset = UNSET
    filters: Any | None | Unset = UNSET
    score_threshold: float | None | Unset = UNSET
    search_mode: SearchRequestSearchMode | Unset = UNSET
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
        filters = self.filters

        if filters is not UNSET:
            field_dict["filters"] = filters
        score_threshold = self.score_threshold

        if score_threshold is not UNSET:
            field_dict["score_threshold"] = score_threshold
        search_mode: str | Unset = UNSET
        if not isinstance(self.search_mode, Unset):
            search_mode = self.search_mode.value

        if search_mode is not UNSET:
            field_dict["search_mode"] = search_mode
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

        filters = d.pop("filters", UNSET)

        score_threshold = d.pop("score_threshold", UNSET)

        _search_mode = d.pop("search_mode", UNSET)
        search_mode: SearchRequestSearchMode | Unset
        if isinstance(_search_mode, Unset):
            search_mode = UNSET
        else:
            search_mode = SearchRequestSearchMode(_search_mode)

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
            filters=filters,
            score_threshold=score_threshold,
            search_mode=search_mode,
            top_k=top_k,
            vectordb_id=vectordb_id,
        )
        found.additional_properties = d
        return found
