"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CollectionInfo:
    """Schema CollectionInfo; members the contract does not know are kept."""

    created_at: datetime.datetime
    dimension: int
    display_name: str
    name: str
    workroom_id: str
    description: None | str | Unset = UNSET
    vector_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["dimension"] = self.dimension
        field_dict["display_name"] = self.display_name
        field_dict["name"] = self.name
        field_dict["workroom_id"] = self.workroom_id
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.vector_count is not UNSET:
            field_dict["vector_count"] = self.vector_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            dimension=d.pop("dimension"),
            display_name=d.pop("display_name"),
            name=d.pop("name"),
            workroom_id=d.pop("workroom_id"),
            description=d.pop("description", UNSET),
            vector_count=d.pop("vector_count", UNSET),
        )
        found.additional_properties = d
        return found
