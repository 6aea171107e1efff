"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        collection = self.collection
        if collection is not UNSET:
            field_dict["collection"] = collection
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
        filters = self.filters

        if filters is not UNSET:
            field_dict["filters"] = filters
        group_ids: list[str] | None | Unset
        if isinstance(self.group_ids, Unset):
            group_ids = UNSET
        elif isinstance(self.group_ids, list):
            group_ids = self.group_ids

        else:
            group_ids = self.group_ids

        if group_ids is not UNSET:
            field_dict["group_ids"] = group_ids
        max_iterations = self.max_iterations
        if max_iterations is not UNSET:
            field_dict["max_iterations"] = max_iterations
        ontology_id: None | str | Unset
        if isinstance(self.ontology_id, Unset):
            ontology_id = UNSET
        elif isinstance(self.ontology_id, UUID):
            ontology_id = str(self.ontology_id)
        else:
            ontology_id = self.ontology_id

        if ontology_id is not UNSET:
            field_dict["ontology_id"] = ontology_id
        relevance_threshold = self.relevance_threshold
        if relevance_threshold is not UNSET:
            field_dict["relevance_threshold"] = relevance_threshold
        top_k = self.top_k
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        vectordb_ids: list[str] | Unset = UNSET
        if not isinstance(self.vectordb_ids, Unset):
            vectordb_ids = []
            for vectordb_ids_item_data in self.vectordb_ids:
                vectordb_ids_item = str(vectordb_ids_item_data)
                vectordb_ids.append(vectordb_ids_item)

        if vectordb_ids is not UNSET:
            field_dict["vectordb_ids"] = vectordb_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        query = d.pop("query")
        collection = d.pop("collection", UNSET)
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

        filters = d.pop("filters", UNSET)

        def _parse_group_ids(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                group_ids_type_0 = data

                return group_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        group_ids = _parse_group_ids(d.pop("group_ids", UNSET))

        max_iterations = d.pop("max_iterations", UNSET)

        def _parse_ontology_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ontology_id_type_0 = UUID(data)

                return ontology_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        ontology_id = _parse_ontology_id(d.pop("ontology_id", UNSET))

        relevance_threshold = d.pop("relevance_threshold", UNSET)
        top_k = d.pop("top_k", UNSET)
        _vectordb_ids = d.pop("vectordb_ids", UNSET)
        vectordb_ids: list[UUID] | Unset = UNSET
        if _vectordb_ids is not UNSET:
            vectordb_ids = []
            for vectordb_ids_item_data in _vectordb_ids:
                vectordb_ids_item = UUID(vectordb_ids_item_data)

                vectordb_ids.append(vectordb_ids_item)

        found = cls(
            query=query,
            collection=collection,
            collection_name=collection_name,
            collection_names=collection_names,
            filters=filters,
            group_ids=group_ids,
            max_iterations=max_iterations,
            ontology_id=ontology_id,
            relevance_threshold=relevance_threshold,
            top_k=top_k,
            vectordb_ids=vectordb_ids,
        )
        found.additional_properties = d
        return found
