"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class BulkDownloadCancelResponse:
    """Schema BulkDownloadCancelResponse; members the contract does not know are kept."""

    cancelled_count: int
    failed_count: int
    message: str
    result: bool
    total_downloads: int
    cancelled_at: datetime.datetime | None | Unset = UNSET
    cancelled_files: list[UUID] | Unset = UNSET
    failed_files: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["cancelled_count"] = self.cancelled_count
        field_dict["failed_count"] = self.failed_count
        field_dict["message"] = self.message
        field_dict["result"] = self.result
        field_dict["total_downloads"] = self.total_downloads
        if self.cancelled_at is not UNSET:
            field_dict["cancelled_at"] = to_json(self.cancelled_at)
        if self.cancelled_files is not UNSET:
            field_dict["cancelled_files"] = to_json(self.cancelled_files)
        if self.failed_files is not UNSET:
            field_dict["failed_files"] = to_json(self.failed_files)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            cancelled_count=d.pop("cancelled_count"),
            failed_count=d.pop("failed_count"),
            message=d.pop("message"),
            result=d.pop("result"),
            total_downloads=d.pop("total_downloads"),
            cancelled_at=given(
                either(datetime.datetime.fromisoformat), d.pop("cancelled_at", UNSET)
            ),
            cancelled_files=given(each(UUID), d.pop("cancelled_files", UNSET)),
            failed_files=given(each(UUID), d.pop("failed_files", UNSET)),
        )
        found.additional_properties = d
        return found
