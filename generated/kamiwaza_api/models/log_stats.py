"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.log_stats_by_type import LogStatsByType


@_attrs_define(kw_only=True)
class LogStats:
    """Schema LogStats; members the contract does not know are kept."""

    by_type: LogStatsByType
    last_updated: datetime.datetime
    orphaned_count: int
    storage_path: str
    total_logs: int
    total_size_bytes: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["by_type"] = to_json(self.by_type)
        field_dict["last_updated"] = to_json(self.last_updated)
        field_dict["orphaned_count"] = self.orphaned_count
        field_dict["storage_path"] = self.storage_path
        field_dict["total_logs"] = self.total_logs
        field_dict["total_size_bytes"] = self.total_size_bytes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_stats_by_type import LogStatsByType

        d = members(src_dict)
        found = cls(
            by_type=LogStatsByType.from_dict(d.pop("by_type")),
            last_updated=datetime.datetime.fromisoformat(d.pop("last_updated")),
            orphaned_count=d.pop("orphaned_count"),
            storage_path=d.pop("storage_path"),
            total_logs=d.pop("total_logs"),
            total_size_bytes=d.pop("total_size_bytes"),
        )
        found.additional_properties = d
        return found
