"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json


@_attrs_define(kw_only=True)
class SkillLibraryExportRequest:
    """Schema SkillLibraryExportRequest; members the contract does not know are kept."""

    skill_ids: list[UUID]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["skill_ids"] = to_json(self.skill_ids)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(skill_ids=each(UUID)(d.pop("skill_ids")))
        found.additional_properties = d
        return found
