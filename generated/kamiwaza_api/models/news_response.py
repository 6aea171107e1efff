"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.news_response_quadrants_type_0 import NewsResponseQuadrantsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        categories = self.categories

        field_dict["categories"] = categories
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict["items"] = items
        metadata = self.metadata.to_dict()
        field_dict["metadata"] = metadata
        quadrants: dict[str, Any] | None | Unset
        if isinstance(self.quadrants, Unset):
            quadrants = UNSET
        elif isinstance(self.quadrants, NewsResponseQuadrantsType0):
            quadrants = self.quadrants.to_dict()
        else:
            quadrants = self.quadrants

        if quadrants is not UNSET:
            field_dict["quadrants"] = quadrants
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.news_item import NewsItem
        from ..models.news_metadata import NewsMetadata
        from ..models.news_response_quadrants_type_0 import NewsResponseQuadrantsType0

        d = dict(src_dict)
        categories = d.pop("categories")

        items = []
        for items_item_data in d.pop("items"):
            items_item = NewsItem.from_dict(items_item_data)

            items.append(items_item)

        metadata = NewsMetadata.from_dict(d.pop("metadata"))

        def _parse_quadrants(data: Any) -> NewsResponseQuadrantsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quadrants_type_0 = NewsResponseQuadrantsType0.from_dict(data)

                return quadrants_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewsResponseQuadrantsType0 | None | Unset, data)

        quadrants = _parse_quadrants(d.pop("quadrants", UNSET))

        found = cls(categories=categories, items=items, metadata=metadata, quadrants=quadrants)
        found.additional_properties = d
        return found
