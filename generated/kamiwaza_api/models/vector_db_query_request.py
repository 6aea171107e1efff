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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["collection_name"] = self.collection_name
        field_dict["vectors"] = self.vectors
        if self.limit is not UNSET:
            field_dict["limit"] = self.limit
        if self.output_fields is not UNSET:
            field_dict["output_fields"] = self.output_fields
        if self.params is not UNSET:
            field_dict["params"] = self.params
        if self.vectordb_id is not UNSET:
            field_dict["vectordb_id"] = to_json(self.vectordb_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            collection_name=d.pop("collection_name"),
            vectors=d.pop("vectors"),
            limit=d.pop("limit", UNSET),
            output_fields=d.pop("output_fields", UNSET),
            params=d.pop("params", UNSET),
            vectordb_id=given(either(UUID), d.pop("vectordb_id", UNSET)),
        )
        found.additional_properties = d
        return found
