"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class SkillLibraryExportRequest:
    """Schema SkillLibraryExportRequest; members the contract does not know are kept."""

    skill_ids: list[UUID]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        skill_ids = []
        for skill_ids_item_data in self.skill_ids:
            skill_ids_item = str(skill_ids_item_data)
            skill_ids.append(skill_ids_item)

        field_dict["skill_ids"] = skill_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        skill_ids = []
        for skill_ids_item_data in d.pop("skill_ids"):
            skill_ids_item = UUID(skill_ids_item_data)

            skill_ids.append(skill_ids_item)

        found = cls(skill_ids=skill_ids)
        found.additional_properties = d
        return found
