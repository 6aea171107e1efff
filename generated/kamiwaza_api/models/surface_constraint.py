"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.surface_constraint_allowed_surfaces_item import SurfaceConstraintAllowedSurfacesItem


@_attrs_define(kw_only=True)
class SurfaceConstraint:
    """Schema SurfaceConstraint; members the contract does not know are kept."""

    allowed_surfaces: list[SurfaceConstraintAllowedSurfacesItem]
    created_at: datetime.datetime
    created_by: str
    directory_source: str
    group_name: str
    id: UUID
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["allowed_surfaces"] = to_json(self.allowed_surfaces)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["directory_source"] = self.directory_source
        field_dict["group_name"] = self.group_name
        field_dict["id"] = to_json(self.id)
        field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_surfaces=each(SurfaceConstraintAllowedSurfacesItem)(d.pop("allowed_surfaces")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            directory_source=d.pop("directory_source"),
            group_name=d.pop("group_name"),
            id=UUID(d.pop("id")),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
        )
        found.additional_properties = d
        return found
