"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PromptElement:
    """Schema PromptElement; members the contract does not know are kept."""

    content: str
    created_at: str
    id: UUID
    name: str
    version: int
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        field_dict["created_at"] = self.created_at
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["version"] = self.version
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            created_at=d.pop("created_at"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            version=d.pop("version"),
            tags=d.pop("tags", UNSET),
        )
        found.additional_properties = d
        return found
