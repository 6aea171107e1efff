"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        author = self.author
        field_dict["author"] = author
        category = self.category
        field_dict["category"] = category
        content = self.content
        field_dict["content"] = content
        date = self.date
        field_dict["date"] = date
        id = self.id
        field_dict["id"] = id
        title = self.title
        field_dict["title"] = title
        featured = self.featured
        if featured is not UNSET:
            field_dict["featured"] = featured
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        author = d.pop("author")
        category = d.pop("category")
        content = d.pop("content")
        date = d.pop("date")
        id = d.pop("id")
        title = d.pop("title")
        featured = d.pop("featured", UNSET)
        tags = d.pop("tags", UNSET)

        found = cls(
            author=author,
            category=category,
            content=content,
            date=date,
            id=id,
            title=title,
            featured=featured,
            tags=tags,
        )
        found.additional_properties = d
        return found
