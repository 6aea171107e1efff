"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        if self.exact is not UNSET:
            field_dict["exact"] = self.exact
        if self.hubs_to_search is not UNSET:
            field_dict["hubs_to_search"] = self.hubs_to_search
        if self.limit is not UNSET:
            field_dict["limit"] = self.limit
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            exact=d.pop("exact", UNSET),
            hubs_to_search=d.pop("hubs_to_search", UNSET),
            limit=d.pop("limit", UNSET),
        )
        found.additional_properties = d
        return found
