"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class NewsMetadata:
    """Schema NewsMetadata; members the contract does not know are kept."""

    last_updated: datetime.datetime
    total_items: int
    version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["lastUpdated"] = to_json(self.last_updated)
        field_dict["totalItems"] = self.total_items
        field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            last_updated=datetime.datetime.fromisoformat(d.pop("lastUpdated")),
            total_items=d.pop("totalItems"),
            version=d.pop("version"),
        )
        found.additional_properties = d
        return found
