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
class CreateCollection:
    """Schema CreateCollection; members the contract does not know are kept."""

    name: str
    description: None | str | Unset = UNSET
    dimension: int | Unset = UNSET
    vectordb_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.dimension is not UNSET:
            field_dict["dimension"] = self.dimension
        if self.vectordb_id is not UNSET:
            field_dict["vectordb_id"] = to_json(self.vectordb_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            description=d.pop("description", UNSET),
            dimension=d.pop("dimension", UNSET),
            vectordb_id=given(either(UUID), d.pop("vectordb_id", UNSET)),
        )
        found.additional_properties = d
        return found
