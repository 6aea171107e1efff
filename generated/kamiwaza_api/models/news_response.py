"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.news_item import NewsItem
    from ..models.news_metadata import NewsMetadata
    from ..models.news_response_quadrants_type_0 import NewsResponseQuadrantsType0


@_attrs_define(kw_only=True)
class NewsResponse:
    """Schema NewsResponse; members the contract does not know are kept."""

    categories: list[str]
    items: list[NewsItem]
    metadata: NewsMetadata
    quadrants: NewsResponseQuadrantsType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["categories"] = self.categories
        field_dict["items"] = to_json(self.items)
        field_dict["metadata"] = to_json(self.metadata)
        if self.quadrants is not UNSET:
            field_dict["quadrants"] = to_json(self.quadrants)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.news_item import NewsItem
        from ..models.news_metadata import NewsMetadata
        from ..models.news_response_quadrants_type_0 import NewsResponseQuadrantsType0

        d = members(src_dict)
        found = cls(
            categories=d.pop("categories"),
            items=each(NewsItem.from_dict)(d.pop("items")),
            metadata=NewsMetadata.from_dict(d.pop("metadata")),
            quadrants=given(
                either(NewsResponseQuadrantsType0.from_dict), d.pop("quadrants", UNSET)
            ),
        )
        found.additional_properties = d
        return found
