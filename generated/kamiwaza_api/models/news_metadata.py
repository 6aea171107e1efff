"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class NewsMetadata:
    """Schema NewsMetadata; members the contract does not know are kept."""

    last_updated: datetime.datetime
    total_items: int
    version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        last_updated = self.last_updated.isoformat()
        field_dict["lastUpdated"] = last_updated
        total_items = self.total_items
        field_dict["totalItems"] = total_items
        version = self.version
        field_dict["version"] = version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        last_updated = datetime.datetime.fromisoformat(d.pop("lastUpdated"))

        total_items = d.pop("totalItems")
        version = d.pop("version")
        found = cls(last_updated=last_updated, total_items=total_items, version=version)
        found.additional_properties = d
        return found
