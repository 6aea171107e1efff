"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SkillLibraryListItem:
    """Schema SkillLibraryListItem; members the contract does not know are kept."""

    category: str
    content_checksum: str
    created_at: datetime.datetime
    description: str
    display_name: str
    id: UUID
    name: str
    status: str
    classification: None | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["category"] = self.category
        field_dict["content_checksum"] = self.content_checksum
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["description"] = self.description
        field_dict["display_name"] = self.display_name
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["status"] = self.status
        if self.classification is not UNSET:
            field_dict["classification"] = self.classification
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            category=d.pop("category"),
            content_checksum=d.pop("content_checksum"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            description=d.pop("description"),
            display_name=d.pop("display_name"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            status=d.pop("status"),
            classification=d.pop("classification", UNSET),
            tags=d.pop("tags", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
