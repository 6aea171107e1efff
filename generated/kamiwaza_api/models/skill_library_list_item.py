"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        category = self.category
        field_dict["category"] = category
        content_checksum = self.content_checksum
        field_dict["content_checksum"] = content_checksum
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        description = self.description
        field_dict["description"] = description
        display_name = self.display_name
        field_dict["display_name"] = display_name
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        status = self.status
        field_dict["status"] = status
        classification = self.classification

        if classification is not UNSET:
            field_dict["classification"] = classification
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        category = d.pop("category")
        content_checksum = d.pop("content_checksum")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        description = d.pop("description")
        display_name = d.pop("display_name")
        id = UUID(d.pop("id"))

        name = d.pop("name")
        status = d.pop("status")
        classification = d.pop("classification", UNSET)

        tags = d.pop("tags", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            category=category,
            content_checksum=content_checksum,
            created_at=created_at,
            description=description,
            display_name=display_name,
            id=id,
            name=name,
            status=status,
            classification=classification,
            tags=tags,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
