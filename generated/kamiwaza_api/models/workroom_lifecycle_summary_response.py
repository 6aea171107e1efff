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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["retention_detail"] = self.retention_detail
        field_dict["retention_policy"] = self.retention_policy
        field_dict["status"] = self.status
        field_dict["workroom_id"] = to_json(self.workroom_id)
        field_dict["workroom_type"] = self.workroom_type
        if self.active_member_count is not UNSET:
            field_dict["active_member_count"] = self.active_member_count
        if self.active_session_count is not UNSET:
            field_dict["active_session_count"] = self.active_session_count
        if self.app_deployment_count is not UNSET:
            field_dict["app_deployment_count"] = self.app_deployment_count
        if self.catalog_entry_count is not UNSET:
            field_dict["catalog_entry_count"] = self.catalog_entry_count
        if self.compute_resource_count is not UNSET:
            field_dict["compute_resource_count"] = self.compute_resource_count
        if self.data_source_count is not UNSET:
            field_dict["data_source_count"] = self.data_source_count
        if self.extension_count is not UNSET:
            field_dict["extension_count"] = self.extension_count
        if self.ingestion_error_count is not UNSET:
            field_dict["ingestion_error_count"] = self.ingestion_error_count
        if self.ingestion_history_end is not UNSET:
            field_dict["ingestion_history_end"] = to_json(self.ingestion_history_end)
        if self.ingestion_history_start is not UNSET:
            field_dict["ingestion_history_start"] = to_json(self.ingestion_history_start)
        if self.retention_cleanup_at is not UNSET:
            field_dict["retention_cleanup_at"] = to_json(self.retention_cleanup_at)
        if self.storage_consumed_bytes is not UNSET:
            field_dict["storage_consumed_bytes"] = self.storage_consumed_bytes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            retention_detail=d.pop("retention_detail"),
            retention_policy=d.pop("retention_policy"),
            status=d.pop("status"),
            workroom_id=UUID(d.pop("workroom_id")),
            workroom_type=d.pop("workroom_type"),
            active_member_count=d.pop("active_member_count", UNSET),
            active_session_count=d.pop("active_session_count", UNSET),
            app_deployment_count=d.pop("app_deployment_count", UNSET),
            catalog_entry_count=d.pop("catalog_entry_count", UNSET),
            compute_resource_count=d.pop("compute_resource_count", UNSET),
            data_source_count=d.pop("data_source_count", UNSET),
            extension_count=d.pop("extension_count", UNSET),
            ingestion_error_count=d.pop("ingestion_error_count", UNSET),
            ingestion_history_end=given(
                either(datetime.datetime.fromisoformat), d.pop("ingestion_history_end", UNSET)
            ),
            ingestion_history_start=given(
                either(datetime.datetime.fromisoformat), d.pop("ingestion_history_start", UNSET)
            ),
            retention_cleanup_at=given(
                either(datetime.datetime.fromisoformat), d.pop("retention_cleanup_at", UNSET)
            ),
            storage_consumed_bytes=d.pop("storage_consumed_bytes", UNSET),
        )
        found.additional_properties = d
        return found
