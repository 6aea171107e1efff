"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.storage_type import StorageType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ModelFile:
    """Schema ModelFile; members the contract does not know are kept."""

    name: str
    checksum: None | str | Unset = UNSET
    checksum_type: None | str | Unset = UNSET
    created_timestamp: datetime.datetime | None | Unset = UNSET
    dl_requested_at: datetime.datetime | None | Unset = UNSET
    download: bool | None | Unset = UNSET
    download_cancelled_at: datetime.datetime | None | Unset = UNSET
    download_elapsed: None | str | Unset = UNSET
    download_node: None | str | Unset = UNSET
    download_percentage: int | None | Unset = UNSET
    download_pid: int | None | Unset = UNSET
    download_process_start_time: float | None | Unset = UNSET
    download_remaining: None | str | Unset = UNSET
    download_throughput: None | str | Unset = UNSET
    hub: None | str | Unset = UNSET
    id: None | Unset | UUID = UNSET
    is_downloading: bool | None | Unset = UNSET
    last_push_error: None | str | Unset = UNSET
    last_push_error_at: datetime.datetime | None | Unset = UNSET
    model_id: None | Unset | UUID = UNSET
    size: int | None | Unset = UNSET
    storage_digest: None | str | Unset = UNSET
    storage_host: None | str | Unset = UNSET
    storage_location: None | str | Unset = UNSET
    storage_type: None | StorageType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.checksum is not UNSET:
            field_dict["checksum"] = self.checksum
        if self.checksum_type is not UNSET:
            field_dict["checksum_type"] = self.checksum_type
        if self.created_timestamp is not UNSET:
            field_dict["created_timestamp"] = to_json(self.created_timestamp)
        if self.dl_requested_at is not UNSET:
            field_dict["dl_requested_at"] = to_json(self.dl_requested_at)
        if self.download is not UNSET:
            field_dict["download"] = self.download
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
        if self.hub is not UNSET:
            field_dict["hub"] = self.hub
        if self.id is not UNSET:
            field_dict["id"] = to_json(self.id)
        if self.is_downloading is not UNSET:
            field_dict["is_downloading"] = self.is_downloading
        if self.last_push_error is not UNSET:
            field_dict["last_push_error"] = self.last_push_error
        if self.last_push_error_at is not UNSET:
            field_dict["last_push_error_at"] = to_json(self.last_push_error_at)
        if self.model_id is not UNSET:
            field_dict["model_id"] = to_json(self.model_id)
        if self.size is not UNSET:
            field_dict["size"] = self.size
        if self.storage_digest is not UNSET:
            field_dict["storage_digest"] = self.storage_digest
        if self.storage_host is not UNSET:
            field_dict["storage_host"] = self.storage_host
        if self.storage_location is not UNSET:
            field_dict["storage_location"] = self.storage_location
        if self.storage_type is not UNSET:
            field_dict["storage_type"] = to_json(self.storage_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            checksum=d.pop("checksum", UNSET),
            checksum_type=d.pop("checksum_type", UNSET),
            created_timestamp=given(
                either(datetime.datetime.fromisoformat), d.pop("created_timestamp", UNSET)
            ),
            dl_requested_at=given(
                either(datetime.datetime.fromisoformat), d.pop("dl_requested_at", UNSET)
            ),
            download=d.pop("download", UNSET),
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
            hub=d.pop("hub", UNSET),
            id=given(either(UUID), d.pop("id", UNSET)),
            is_downloading=d.pop("is_downloading", UNSET),
            last_push_error=d.pop("last_push_error", UNSET),
            last_push_error_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_push_error_at", UNSET)
            ),
            model_id=given(either(UUID), d.pop("model_id", UNSET)),
            size=d.pop("size", UNSET),
            storage_digest=d.pop("storage_digest", UNSET),
            storage_host=d.pop("storage_host", UNSET),
            storage_location=d.pop("storage_location", UNSET),
            storage_type=given(either(StorageType), d.pop("storage_type", UNSET)),
        )
        found.additional_properties = d
        return found
