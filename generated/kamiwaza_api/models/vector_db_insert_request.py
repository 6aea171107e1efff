"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VectorDBInsertRequest:
    """Schema VectorDBInsertRequest; members the contract does not know are kept."""

    collection_name: str
    metadata: list[Any]
    vectors: list[list[float]]
    create_if_missing: bool | Unset = UNSET
    field_list: list[list[Any]] | None | Unset = UNSET
    flush: bool | Unset = UNSET
    vectordb_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        collection_name = self.collection_name
        field_dict["collection_name"] = collection_name
        metadata = self.metadata

        field_dict["metadata"] = metadata
        vectors = []
        for vectors_item_data in self.vectors:
            vectors_item = vectors_item_data

            vectors.append(vectors_item)

        field_dict["vectors"] = vectors
        create_if_missing = self.create_if_missing
        if create_if_missing is not UNSET:
            field_dict["create_if_missing"] = create_if_missing
        field_list: list[list[Any]] | None | Unset
        if isinstance(self.field_list, Unset):
            field_list = UNSET
        elif isinstance(self.field_list, list):
            field_list = []
            for field_list_type_0_item_data in self.field_list:
                field_list_type_0_item = field_list_type_0_item_data

                field_list.append(field_list_type_0_item)

        else:
            field_list = self.field_list

        if field_list is not UNSET:
            field_dict["field_list"] = field_list
        flush = self.flush
        if flush is not UNSET:
            field_dict["flush"] = flush
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
        collection_name = d.pop("collection_name")
        metadata = d.pop("metadata")

        vectors = []
        for vectors_item_data in d.pop("vectors"):
            vectors_item = vectors_item_data

            vectors.append(vectors_item)

        create_if_missing = d.pop("create_if_missing", UNSET)

        def _parse_field_list(data: Any) -> list[list[Any]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                field_list_type_0 = []
                for field_list_type_0_item_data in data:
                    field_list_type_0_item = field_list_type_0_item_data

                    field_list_type_0.append(field_list_type_0_item)

                return field_list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[Any]] | None | Unset, data)

        field_list = _parse_field_list(d.pop("field_list", UNSET))

        flush = d.pop("flush", UNSET)

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
            collection_name=collection_name,
            metadata=metadata,
            vectors=vectors,
            create_if_missing=create_if_missing,
            field_list=field_list,
            flush=flush,
            vectordb_id=vectordb_id,
        )
        found.additional_properties = d
        return found
