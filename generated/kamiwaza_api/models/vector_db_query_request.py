"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VectorDBQueryRequest:
    """Schema VectorDBQueryRequest; members the contract does not know are kept."""

    collection_name: str
    vectors: list[list[float]]
    limit: int | Unset = UNSET
    output_fields: list[str] | None | Unset = UNSET
    params: Any | None | Unset = UNSET
    vectordb_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        collection_name = self.collection_name
        field_dict["collection_name"] = collection_name
        vectors = []
        for vectors_item_data in self.vectors:
            vectors_item = vectors_item_data

            vectors.append(vectors_item)

        field_dict["vectors"] = vectors
        limit = self.limit
        if limit is not UNSET:
            field_dict["limit"] = limit
        output_fields: list[str] | None | Unset
        if isinstance(self.output_fields, Unset):
            output_fields = UNSET
        elif isinstance(self.output_fields, list):
            output_fields = self.output_fields

        else:
            output_fields = self.output_fields

        if output_fields is not UNSET:
            field_dict["output_fields"] = output_fields
        params = self.params

        if params is not UNSET:
            field_dict["params"] = params
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
        vectors = []
        for vectors_item_data in d.pop("vectors"):
            vectors_item = vectors_item_data

            vectors.append(vectors_item)

        limit = d.pop("limit", UNSET)

        def _parse_output_fields(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_fields_type_0 = data

                return output_fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        output_fields = _parse_output_fields(d.pop("output_fields", UNSET))

        params = d.pop("params", UNSET)

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
            vectors=vectors,
            limit=limit,
            output_fields=output_fields,
            params=params,
            vectordb_id=vectordb_id,
        )
        found.additional_properties = d
        return found
