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
class ModelDownloadStatus:
    """Schema ModelDownloadStatus; members the contract does not know are kept."""

    download: bool
    id: UUID
    is_downloading: bool
    m_id: UUID
    name: str
    dl_requested_at: datetime.datetime | None | Unset = UNSET
    download_cancelled_at: datetime.datetime | None | Unset = UNSET
    download_elapsed: None | str | Unset = UNSET
    download_node: None | str | Unset = UNSET
    download_percentage: int | None | Unset = UNSET
    download_pid: int | None | Unset = UNSET
    download_process_start_time: float | None | Unset = UNSET
    download_remaining: None | str | Unset = UNSET
    download_throughput: None | str | Unset = UNSET
    storage_location: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        download = self.download
        field_dict["download"] = download
        id = str(self.id)
        field_dict["id"] = id
        is_downloading = self.is_downloading
        field_dict["is_downloading"] = is_downloading
        m_id = str(self.m_id)
        field_dict["m_id"] = m_id
        name = self.name
        field_dict["name"] = name
        dl_requested_at: None | str | Unset
        if isinstance(self.dl_requested_at, Unset):
            dl_requested_at = UNSET
        elif isinstance(self.dl_requested_at, datetime.datetime):
            dl_requested_at = self.dl_requested_at.isoformat()
        else:
            dl_requested_at = self.dl_requested_at

        if dl_requested_at is not UNSET:
            field_dict["dl_requested_at"] = dl_requested_at
        download_cancelled_at: None | str | Unset
        if isinstance(self.download_cancelled_at, Unset):
            download_cancelled_at = UNSET
        elif isinstance(self.download_cancelled_at, datetime.datetime):
            download_cancelled_at = self.download_cancelled_at.isoformat()
        else:
            download_cancelled_at = self.download_cancelled_at

        if download_cancelled_at is not UNSET:
            field_dict["download_cancelled_at"] = download_cancelled_at
        download_elapsed = self.download_elapsed

        if download_elapsed is not UNSET:
            field_dict["download_elapsed"] = download_elapsed
        download_node = self.download_node

        if download_node is not UNSET:
            field_dict["download_node"] = download_node
        download_percentage = self.download_percentage

        if download_percentage is not UNSET:
            field_dict["download_percentage"] = download_percentage
        download_pid = self.download_pid

        if download_pid is not UNSET:
            field_dict["download_pid"] = download_pid
        download_process_start_time = self.download_process_start_time

        if download_process_start_time is not UNSET:
            field_dict["download_process_start_time"] = download_process_start_time
        download_remaining = self.download_remaining

        if download_remaining is not UNSET:
            field_dict["download_remaining"] = download_remaining
        download_throughput = self.download_throughput

        if download_throughput is not UNSET:
            field_dict["download_throughput"] = download_throughput
        storage_location = self.storage_location

        if storage_location is not UNSET:
            field_dict["storage_location"] = storage_location
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        download = d.pop("download")
        id = UUID(d.pop("id"))

        is_downloading = d.pop("is_downloading")
        m_id = UUID(d.pop("m_id"))

        name = d.pop("name")

        def _parse_dl_requested_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dl_requested_at_type_0 = datetime.datetime.fromisoformat(data)

                return dl_requested_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        dl_requested_at = _parse_dl_requested_at(d.pop("dl_requested_at", UNSET))

        def _parse_download_cancelled_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                download_cancelled_at_type_0 = datetime.datetime.fromisoformat(data)

                return download_cancelled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        download_cancelled_at = _parse_download_cancelled_at(d.pop("download_cancelled_at", UNSET))

        download_elapsed = d.pop("download_elapsed", UNSET)

        download_node = d.pop("download_node", UNSET)

        download_percentage = d.pop("download_percentage", UNSET)

        download_pid = d.pop("download_pid", UNSET)

        download_process_start_time = d.pop("download_process_start_time", UNSET)

        download_remaining = d.pop("download_remaining", UNSET)

        download_throughput = d.pop("download_throughput", UNSET)

        storage_location = d.pop("storage_location", UNSET)

        found = cls(
            download=download,
            id=id,
            is_downloading=is_downloading,
            m_id=m_id,
            name=name,
            dl_requested_at=dl_requested_at,
            download_cancelled_at=download_cancelled_at,
            download_elapsed=download_elapsed,
            download_node=download_node,
            download_percentage=download_percentage,
            download_pid=download_pid,
            download_process_start_time=download_process_start_time,
            download_remaining=download_remaining,
            download_throughput=download_throughput,
            storage_location=storage_location,
        )
        found.additional_properties = d
        return found
