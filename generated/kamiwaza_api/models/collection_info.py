"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        dimension = self.dimension
        field_dict["dimension"] = dimension
        display_name = self.display_name
        field_dict["display_name"] = display_name
        name = self.name
        field_dict["name"] = name
        workroom_id = self.workroom_id
        field_dict["workroom_id"] = workroom_id
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        vector_count = self.vector_count
        if vector_count is not UNSET:
            field_dict["vector_count"] = vector_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        dimension = d.pop("dimension")
        display_name = d.pop("display_name")
        name = d.pop("name")
        workroom_id = d.pop("workroom_id")
        description = d.pop("description", UNSET)

        vector_count = d.pop("vector_count", UNSET)
        found = cls(
            created_at=created_at,
            dimension=dimension,
            display_name=display_name,
            name=name,
            workroom_id=workroom_id,
            description=description,
            vector_count=vector_count,
        )
        found.additional_properties = d
        return found
