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
class WorkroomLifecycleSummaryResponse:
    """Schema WorkroomLifecycleSummaryResponse; members the contract does not know are kept."""

    retention_detail: str
    retention_policy: str
    status: str
    workroom_id: UUID
    workroom_type: str
    active_member_count: int | Unset = UNSET
    active_session_count: int | Unset = UNSET
    app_deployment_count: int | Unset = UNSET
    catalog_entry_count: int | Unset = UNSET
    compute_resource_count: int | Unset = UNSET
    data_source_count: int | Unset = UNSET
    extension_count: int | Unset = UNSET
    ingestion_error_count: int | Unset = UNSET
    ingestion_history_end: datetime.datetime | None | Unset = UNSET
    ingestion_history_start: datetime.datetime | None | Unset = UNSET
    retention_cleanup_at: datetime.datetime | None | Unset = UNSET
    storage_consumed_bytes: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        retention_detail = self.retention_detail
        field_dict["retention_detail"] = retention_detail
        retention_policy = self.retention_policy
        field_dict["retention_policy"] = retention_policy
        status = self.status
        field_dict["status"] = status
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        workroom_type = self.workroom_type
        field_dict["workroom_type"] = workroom_type
        active_member_count = self.active_member_count
        if active_member_count is not UNSET:
            field_dict["active_member_count"] = active_member_count
        active_session_count = self.active_session_count
        if active_session_count is not UNSET:
            field_dict["active_session_count"] = active_session_count
        app_deployment_count = self.app_deployment_count
        if app_deployment_count is not UNSET:
            field_dict["app_deployment_count"] = app_deployment_count
        catalog_entry_count = self.catalog_entry_count
        if catalog_entry_count is not UNSET:
            field_dict["catalog_entry_count"] = catalog_entry_count
        compute_resource_count = self.compute_resource_count
        if compute_resource_count is not UNSET:
            field_dict["compute_resource_count"] = compute_resource_count
        data_source_count = self.data_source_count
        if data_source_count is not UNSET:
            field_dict["data_source_count"] = data_source_count
        extension_count = self.extension_count
        if extension_count is not UNSET:
            field_dict["extension_count"] = extension_count
        ingestion_error_count = self.ingestion_error_count
        if ingestion_error_count is not UNSET:
            field_dict["ingestion_error_count"] = ingestion_error_count
        ingestion_history_end: None | str | Unset
        if isinstance(self.ingestion_history_end, Unset):
            ingestion_history_end = UNSET
        elif isinstance(self.ingestion_history_end, datetime.datetime):
            ingestion_history_end = self.ingestion_history_end.isoformat()
        else:
            ingestion_history_end = self.ingestion_history_end

        if ingestion_history_end is not UNSET:
            field_dict["ingestion_history_end"] = ingestion_history_end
        ingestion_history_start: None | str | Unset
        if isinstance(self.ingestion_history_start, Unset):
            ingestion_history_start = UNSET
        elif isinstance(self.ingestion_history_start, datetime.datetime):
            ingestion_history_start = self.ingestion_history_start.isoformat()
        else:
            ingestion_history_start = self.ingestion_history_start

        if ingestion_history_start is not UNSET:
            field_dict["ingestion_history_start"] = ingestion_history_start
        retention_cleanup_at: None | str | Unset
        if isinstance(self.retention_cleanup_at, Unset):
            retention_cleanup_at = UNSET
        elif isinstance(self.retention_cleanup_at, datetime.datetime):
            retention_cleanup_at = self.retention_cleanup_at.isoformat()
        else:
            retention_cleanup_at = self.retention_cleanup_at

        if retention_cleanup_at is not UNSET:
            field_dict["retention_cleanup_at"] = retention_cleanup_at
        storage_consumed_bytes = self.storage_consumed_bytes
        if storage_consumed_bytes is not UNSET:
            field_dict["storage_consumed_bytes"] = storage_consumed_bytes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        retention_detail = d.pop("retention_detail")
        retention_policy = d.pop("retention_policy")
        status = d.pop("status")
        workroom_id = UUID(d.pop("workroom_id"))

        workroom_type = d.pop("workroom_type")
        active_member_count = d.pop("active_member_count", UNSET)
        active_session_count = d.pop("active_session_count", UNSET)
        app_deployment_count = d.pop("app_deployment_count", UNSET)
        catalog_entry_count = d.pop("catalog_entry_count", UNSET)
        compute_resource_count = d.pop("compute_resource_count", UNSET)
        data_source_count = d.pop("data_source_count", UNSET)
        extension_count = d.pop("extension_count", UNSET)
        ingestion_error_count = d.pop("ingestion_error_count", UNSET)

        def _parse_ingestion_history_end(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ingestion_history_end_type_0 = datetime.datetime.fromisoformat(data)

                return ingestion_history_end_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ingestion_history_end = _parse_ingestion_history_end(d.pop("ingestion_history_end", UNSET))

        def _parse_ingestion_history_start(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ingestion_history_start_type_0 = datetime.datetime.fromisoformat(data)

                return ingestion_history_start_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ingestion_history_start = _parse_ingestion_history_start(
            d.pop("ingestion_history_start", UNSET)
        )

        def _parse_retention_cleanup_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                retention_cleanup_at_type_0 = datetime.datetime.fromisoformat(data)

                return retention_cleanup_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        retention_cleanup_at = _parse_retention_cleanup_at(d.pop("retention_cleanup_at", UNSET))

        storage_consumed_bytes = d.pop("storage_consumed_bytes", UNSET)
        found = cls(
            retention_detail=retention_detail,
            retention_policy=retention_policy,
            status=status,
            workroom_id=workroom_id,
            workroom_type=workroom_type,
            active_member_count=active_member_count,
            active_session_count=active_session_count,
            app_deployment_count=app_deployment_count,
            catalog_entry_count=catalog_entry_count,
            compute_resource_count=compute_resource_count,
            data_source_count=data_source_count,
            extension_count=extension_count,
            ingestion_error_count=ingestion_error_count,
            ingestion_history_end=ingestion_history_end,
            ingestion_history_start=ingestion_history_start,
            retention_cleanup_at=retention_cleanup_at,
            storage_consumed_bytes=storage_consumed_bytes,
        )
        found.additional_properties = d
        return found
