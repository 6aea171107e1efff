"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.news_item import NewsItem


@_attrs_define(kw_only=True)
class Quadrant:
    """Schema Quadrant; members the contract does not know are kept."""

    position: str
    title: str
    items: list[NewsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["position"] = self.position
        field_dict["title"] = self.title
        if self.items is not UNSET:
            field_dict["items"] = to_json(self.items)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.news_item import NewsItem

        d = members(src_dict)
        found = cls(
            position=d.pop("position"),
            title=d.pop("title"),
            items=given(each(NewsItem.from_dict), d.pop("items", UNSET)),
        )
        found.additional_properties = d
        return found
