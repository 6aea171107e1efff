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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["collection_name"] = self.collection_name
        field_dict["metadata"] = self.metadata
        field_dict["vectors"] = self.vectors
        if self.create_if_missing is not UNSET:
            field_dict["create_if_missing"] = self.create_if_missing
        if self.field_list is not UNSET:
            field_dict["field_list"] = self.field_list
        if self.flush is not UNSET:
            field_dict["flush"] = self.flush
        if self.vectordb_id is not UNSET:
            field_dict["vectordb_id"] = to_json(self.vectordb_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            collection_name=d.pop("collection_name"),
            metadata=d.pop("metadata"),
            vectors=d.pop("vectors"),
            create_if_missing=d.pop("create_if_missing", UNSET),
            field_list=d.pop("field_list", UNSET),
            flush=d.pop("flush", UNSET),
            vectordb_id=given(either(UUID), d.pop("vectordb_id", UNSET)),
        )
        found.additional_properties = d
        return found
