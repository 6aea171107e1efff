"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        checksum = self.checksum

        if checksum is not UNSET:
            field_dict["checksum"] = checksum
        checksum_type = self.checksum_type

        if checksum_type is not UNSET:
            field_dict["checksum_type"] = checksum_type
        created_timestamp: None | str | Unset
        if isinstance(self.created_timestamp, Unset):
            created_timestamp = UNSET
        elif isinstance(self.created_timestamp, datetime.datetime):
            created_timestamp = self.created_timestamp.isoformat()
        else:
            created_timestamp = self.created_timestamp

        if created_timestamp is not UNSET:
            field_dict["created_timestamp"] = created_timestamp
        dl_requested_at: None | str | Unset
        if isinstance(self.dl_requested_at, Unset):
            dl_requested_at = UNSET
        elif isinstance(self.dl_requested_at, datetime.datetime):
            dl_requested_at = self.dl_requested_at.isoformat()
        else:
            dl_requested_at = self.dl_requested_at

        if dl_requested_at is not UNSET:
            field_dict["dl_requested_at"] = dl_requested_at
        download = self.download

        if download is not UNSET:
            field_dict["download"] = download
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
        hub = self.hub

        if hub is not UNSET:
            field_dict["hub"] = hub
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = str(self.id)
        else:
            id = self.id

        if id is not UNSET:
            field_dict["id"] = id
        is_downloading = self.is_downloading

        if is_downloading is not UNSET:
            field_dict["is_downloading"] = is_downloading
        last_push_error = self.last_push_error

        if last_push_error is not UNSET:
            field_dict["last_push_error"] = last_push_error
        last_push_error_at: None | str | Unset
        if isinstance(self.last_push_error_at, Unset):
            last_push_error_at = UNSET
        elif isinstance(self.last_push_error_at, datetime.datetime):
            last_push_error_at = self.last_push_error_at.isoformat()
        else:
            last_push_error_at = self.last_push_error_at

        if last_push_error_at is not UNSET:
            field_dict["last_push_error_at"] = last_push_error_at
        model_id: None | str | Unset
        if isinstance(self.model_id, Unset):
            model_id = UNSET
        elif isinstance(self.model_id, UUID):
            model_id = str(self.model_id)
        else:
            model_id = self.model_id

        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        size = self.size

        if size is not UNSET:
            field_dict["size"] = size
        storage_digest = self.storage_digest

        if storage_digest is not UNSET:
            field_dict["storage_digest"] = storage_digest
        storage_host = self.storage_host

        if storage_host is not UNSET:
            field_dict["storage_host"] = storage_host
        storage_location = self.storage_location

        if storage_location is not UNSET:
            field_dict["storage_location"] = storage_location
        storage_type: None | str | Unset
        if isinstance(self.storage_type, Unset):
            storage_type = UNSET
        elif isinstance(self.storage_type, StorageType):
            storage_type = self.storage_type.value
        else:
            storage_type = self.storage_type

        if storage_type is not UNSET:
            field_dict["storage_type"] = storage_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        checksum = d.pop("checksum", UNSET)

        checksum_type = d.pop("checksum_type", UNSET)

        def _parse_created_timestamp(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_timestamp_type_0 = datetime.datetime.fromisoformat(data)

                return created_timestamp_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_timestamp = _parse_created_timestamp(d.pop("created_timestamp", UNSET))

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

        download = d.pop("download", UNSET)

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

        hub = d.pop("hub", UNSET)

        def _parse_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                id_type_0 = UUID(data)

                return id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        id = _parse_id(d.pop("id", UNSET))

        is_downloading = d.pop("is_downloading", UNSET)

        last_push_error = d.pop("last_push_error", UNSET)

        def _parse_last_push_error_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_push_error_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_push_error_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_push_error_at = _parse_last_push_error_at(d.pop("last_push_error_at", UNSET))

        def _parse_model_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_id_type_0 = UUID(data)

                return model_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        model_id = _parse_model_id(d.pop("model_id", UNSET))

        size = d.pop("size", UNSET)

        storage_digest = d.pop("storage_digest", UNSET)

        storage_host = d.pop("storage_host", UNSET)

        storage_location = d.pop("storage_location", UNSET)

        def _parse_storage_type(data: Any) -> None | StorageType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                storage_type_type_0 = StorageType(data)

                return storage_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StorageType | Unset, data)

        storage_type = _parse_storage_type(d.pop("storage_type", UNSET))

        found = cls(
            name=name,
            checksum=checksum,
            checksum_type=checksum_type,
            created_timestamp=created_timestamp,
            dl_requested_at=dl_requested_at,
            download=download,
            download_cancelled_at=download_cancelled_at,
            download_elapsed=download_elapsed,
            download_node=download_node,
            download_percentage=download_percentage,
            download_pid=download_pid,
            download_process_start_time=download_process_start_time,
            download_remaining=download_remaining,
            download_throughput=download_throughput,
            hub=hub,
            id=id,
            is_downloading=is_downloading,
            last_push_error=last_push_error,
            last_push_error_at=last_push_error_at,
            model_id=model_id,
            size=size,
            storage_digest=storage_digest,
            storage_host=storage_host,
            storage_location=storage_location,
            storage_type=storage_type,
        )
        found.additional_properties = d
        return found
