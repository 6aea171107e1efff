"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_surfaces = []
        for allowed_surfaces_item_data in self.allowed_surfaces:
            allowed_surfaces_item = allowed_surfaces_item_data.value
            allowed_surfaces.append(allowed_surfaces_item)

        field_dict["allowed_surfaces"] = allowed_surfaces
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        created_by = self.created_by
        field_dict["created_by"] = created_by
        directory_source = self.directory_source
        field_dict["directory_source"] = directory_source
        group_name = self.group_name
        field_dict["group_name"] = group_name
        id = str(self.id)
        field_dict["id"] = id
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        allowed_surfaces = []
        for allowed_surfaces_item_data in d.pop("allowed_surfaces"):
            allowed_surfaces_item = SurfaceConstraintAllowedSurfacesItem(allowed_surfaces_item_data)

            allowed_surfaces.append(allowed_surfaces_item)

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")
        directory_source = d.pop("directory_source")
        group_name = d.pop("group_name")
        id = UUID(d.pop("id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        found = cls(
            allowed_surfaces=allowed_surfaces,
            created_at=created_at,
            created_by=created_by,
            directory_source=directory_source,
            group_name=group_name,
            id=id,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
