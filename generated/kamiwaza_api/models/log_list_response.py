"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.log_file_info import LogFileInfo


@_attrs_define(kw_only=True)
class LogListResponse:
    """Schema LogListResponse; members the contract does not know are kept."""

    logs: list[LogFileInfo]
    orphaned_count: int
    total_count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["logs"] = to_json(self.logs)
        field_dict["orphaned_count"] = self.orphaned_count
        field_dict["total_count"] = self.total_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_file_info import LogFileInfo

        d = members(src_dict)
        found = cls(
            logs=each(LogFileInfo.from_dict)(d.pop("logs")),
            orphaned_count=d.pop("orphaned_count"),
            total_count=d.pop("total_count"),
        )
        found.additional_properties = d
        return found
