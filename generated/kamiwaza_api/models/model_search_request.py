"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ModelSearchRequest:
    """Schema ModelSearchRequest; members the contract does not know are kept."""

    query: str
    exact: bool | None | Unset = UNSET
    hubs_to_search: list[str] | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        exact = self.exact

        if exact is not UNSET:
            field_dict["exact"] = exact
        hubs_to_search: list[str] | None | Unset
        if isinstance(self.hubs_to_search, Unset):
            hubs_to_search = UNSET
        elif isinstance(self.hubs_to_search, list):
            hubs_to_search = self.hubs_to_search

        else:
            hubs_to_search = self.hubs_to_search

        if hubs_to_search is not UNSET:
            field_dict["hubs_to_search"] = hubs_to_search
        limit = self.limit

        if limit is not UNSET:
            field_dict["limit"] = limit
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        query = d.pop("query")
        exact = d.pop("exact", UNSET)

        def _parse_hubs_to_search(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                hubs_to_search_type_0 = data

                return hubs_to_search_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        hubs_to_search = _parse_hubs_to_search(d.pop("hubs_to_search", UNSET))

        limit = d.pop("limit", UNSET)

        found = cls(query=query, exact=exact, hubs_to_search=hubs_to_search, limit=limit)
        found.additional_properties = d
        return found
