"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class NewsItem:
    """Schema NewsItem; members the contract does not know are kept."""

    author: str
    category: str
    content: str
    date: str
    id: str
    title: str
    featured: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["author"] = self.author
        field_dict["category"] = self.category
        field_dict["content"] = self.content
        field_dict["date"] = self.date
        field_dict["id"] = self.id
        field_dict["title"] = self.title
        if self.featured is not UNSET:
            field_dict["featured"] = self.featured
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            author=d.pop("author"),
            category=d.pop("category"),
            content=d.pop("content"),
            date=d.pop("date"),
            id=d.pop("id"),
            title=d.pop("title"),
            featured=d.pop("featured", UNSET),
            tags=d.pop("tags", UNSET),
        )
        found.additional_properties = d
        return found
