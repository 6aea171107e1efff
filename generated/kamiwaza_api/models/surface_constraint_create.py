"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.surface_constraint_create_allowed_surfaces_item import (
    SurfaceConstraintCreateAllowedSurfacesItem,
)


@_attrs_define(kw_only=True)
class SurfaceConstraintCreate:
    """Schema SurfaceConstraintCreate; members the contract does not know are kept."""

    allowed_surfaces: list[SurfaceConstraintCreateAllowedSurfacesItem]
    directory_source: str
    group_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["allowed_surfaces"] = to_json(self.allowed_surfaces)
        field_dict["directory_source"] = self.directory_source
        field_dict["group_name"] = self.group_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_surfaces=each(SurfaceConstraintCreateAllowedSurfacesItem)(
                d.pop("allowed_surfaces")
            ),
            directory_source=d.pop("directory_source"),
            group_name=d.pop("group_name"),
        )
        found.additional_properties = d
        return found
