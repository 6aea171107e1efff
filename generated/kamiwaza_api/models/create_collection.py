"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateCollection:
    """Schema CreateCollection; members the contract does not know are kept."""

    name: str
    description: None | str | Unset = UNSET
    dimension: int | Unset = UNSET
    vectordb_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        dimension = self.dimension
        if dimension is not UNSET:
            field_dict["dimension"] = dimension
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
        name = d.pop("name")
        description = d.pop("description", UNSET)

        dimension = d.pop("dimension", UNSET)

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
            name=name, description=description, dimension=dimension, vectordb_id=vectordb_id
        )
        found.additional_properties = d
        return found
