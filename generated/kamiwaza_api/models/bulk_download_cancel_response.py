"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        cancelled_count = self.cancelled_count
        field_dict["cancelled_count"] = cancelled_count
        failed_count = self.failed_count
        field_dict["failed_count"] = failed_count
        message = self.message
        field_dict["message"] = message
        result = self.result
        field_dict["result"] = result
        total_downloads = self.total_downloads
        field_dict["total_downloads"] = total_downloads
        cancelled_at: None | str | Unset
        if isinstance(self.cancelled_at, Unset):
            cancelled_at = UNSET
        elif isinstance(self.cancelled_at, datetime.datetime):
            cancelled_at = self.cancelled_at.isoformat()
        else:
            cancelled_at = self.cancelled_at

        if cancelled_at is not UNSET:
            field_dict["cancelled_at"] = cancelled_at
        cancelled_files: list[str] | Unset = UNSET
        if not isinstance(self.cancelled_files, Unset):
            cancelled_files = []
            for cancelled_files_item_data in self.cancelled_files:
                cancelled_files_item = str(cancelled_files_item_data)
                cancelled_files.append(cancelled_files_item)

        if cancelled_files is not UNSET:
            field_dict["cancelled_files"] = cancelled_files
        failed_files: list[str] | Unset = UNSET
        if not isinstance(self.failed_files, Unset):
            failed_files = []
            for failed_files_item_data in self.failed_files:
                failed_files_item = str(failed_files_item_data)
                failed_files.append(failed_files_item)

        if failed_files is not UNSET:
            field_dict["failed_files"] = failed_files
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        cancelled_count = d.pop("cancelled_count")
        failed_count = d.pop("failed_count")
        message = d.pop("message")
        result = d.pop("result")
        total_downloads = d.pop("total_downloads")

        def _parse_cancelled_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cancelled_at_type_0 = datetime.datetime.fromisoformat(data)

                return cancelled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        cancelled_at = _parse_cancelled_at(d.pop("cancelled_at", UNSET))

        _cancelled_files = d.pop("cancelled_files", UNSET)
        cancelled_files: list[UUID] | Unset = UNSET
        if _cancelled_files is not UNSET:
            cancelled_files = []
            for cancelled_files_item_data in _cancelled_files:
                cancelled_files_item = UUID(cancelled_files_item_data)

                cancelled_files.append(cancelled_files_item)

        _failed_files = d.pop("failed_files", UNSET)
        failed_files: list[UUID] | Unset = UNSET
        if _failed_files is not UNSET:
            failed_files = []
            for failed_files_item_data in _failed_files:
                failed_files_item = UUID(failed_files_item_data)

                failed_files.append(failed_files_item)

        found = cls(
            cancelled_count=cancelled_count,
            failed_count=failed_count,
            message=message,
            result=result,
            total_downloads=total_downloads,
            cancelled_at=cancelled_at,
            cancelled_files=cancelled_files,
            failed_files=failed_files,
        )
        found.additional_properties = d
        return found
