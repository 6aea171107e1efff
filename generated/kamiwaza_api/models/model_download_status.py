"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["download"] = self.download
        field_dict["id"] = to_json(self.id)
        field_dict["is_downloading"] = self.is_downloading
        field_dict["m_id"] = to_json(self.m_id)
        field_dict["name"] = self.name
        if self.dl_requested_at is not UNSET:
            field_dict["dl_requested_at"] = to_json(self.dl_requested_at)
        if self.download_cancelled_at is not UNSET:
            field_dict["download_cancelled_at"] = to_json(self.download_cancelled_at)
        if self.download_elapsed is not UNSET:
            field_dict["download_elapsed"] = self.download_elapsed
        if self.download_node is not UNSET:
            field_dict["download_node"] = self.download_node
        if self.download_percentage is not UNSET:
            field_dict["download_percentage"] = self.download_percentage
        if self.download_pid is not UNSET:
            field_dict["download_pid"] = self.download_pid
        if self.download_process_start_time is not UNSET:
            field_dict["download_process_start_time"] = self.download_process_start_time
        if self.download_remaining is not UNSET:
            field_dict["download_remaining"] = self.download_remaining
        if self.download_throughput is not UNSET:
            field_dict["download_throughput"] = self.download_throughput
        if self.storage_location is not UNSET:
            field_dict["storage_location"] = self.storage_location
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            download=d.pop("download"),
            id=UUID(d.pop("id")),
            is_downloading=d.pop("is_downloading"),
            m_id=UUID(d.pop("m_id")),
            name=d.pop("name"),
            dl_requested_at=given(
                either(datetime.datetime.fromisoformat), d.pop("dl_requested_at", UNSET)
            ),
            download_cancelled_at=given(
                either(datetime.datetime.fromisoformat), d.pop("download_cancelled_at", UNSET)
            ),
            download_elapsed=d.pop("download_elapsed", UNSET),
            download_node=d.pop("download_node", UNSET),
            download_percentage=d.pop("download_percentage", UNSET),
            download_pid=d.pop("download_pid", UNSET),
            download_process_start_time=d.pop("download_process_start_time", UNSET),
            download_remaining=d.pop("download_remaining", UNSET),
            download_throughput=d.pop("download_throughput", UNSET),
            storage_location=d.pop("storage_location", UNSET),
        )
        found.additional_properties = d
        return found
