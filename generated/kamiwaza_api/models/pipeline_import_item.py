"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.freshness_status import FreshnessStatus
from ..models.pipeline_item_state import PipelineItemState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.source_descriptor_output import SourceDescriptorOutput


@_attrs_define(kw_only=True)
class PipelineImportItem:
    """Schema PipelineImportItem; members the contract does not know are kept."""

    collection_name: str
    filename: str
    item_key: str
    item_state: PipelineItemState
    job_id: UUID
    source: SourceDescriptorOutput
    freshness_status: FreshnessStatus | Unset = UNSET
    last_successful_ingest_at: datetime.datetime | None | Unset = UNSET
    last_successful_job_id: None | Unset | UUID = UNSET
    latest_attempt_at: datetime.datetime | None | Unset = UNSET
    latest_failure_reason: None | str | Unset = UNSET
    replayable: bool | Unset = UNSET
    source_last_modified: datetime.datetime | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    terminal_outcome: None | PipelineItemState | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["collection_name"] = self.collection_name
        field_dict["filename"] = self.filename
        field_dict["item_key"] = self.item_key
        field_dict["item_state"] = to_json(self.item_state)
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["source"] = to_json(self.source)
        if self.freshness_status is not UNSET:
            field_dict["freshness_status"] = to_json(self.freshness_status)
        if self.last_successful_ingest_at is not UNSET:
            field_dict["last_successful_ingest_at"] = to_json(self.last_successful_ingest_at)
        if self.last_successful_job_id is not UNSET:
            field_dict["last_successful_job_id"] = to_json(self.last_successful_job_id)
        if self.latest_attempt_at is not UNSET:
            field_dict["latest_attempt_at"] = to_json(self.latest_attempt_at)
        if self.latest_failure_reason is not UNSET:
            field_dict["latest_failure_reason"] = self.latest_failure_reason
        if self.replayable is not UNSET:
            field_dict["replayable"] = self.replayable
        if self.source_last_modified is not UNSET:
            field_dict["source_last_modified"] = to_json(self.source_last_modified)
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        if self.terminal_outcome is not UNSET:
            field_dict["terminal_outcome"] = to_json(self.terminal_outcome)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.source_descriptor_output import SourceDescriptorOutput

        d = members(src_dict)
        found = cls(
            collection_name=d.pop("collection_name"),
            filename=d.pop("filename"),
            item_key=d.pop("item_key"),
            item_state=PipelineItemState(d.pop("item_state")),
            job_id=UUID(d.pop("job_id")),
            source=SourceDescriptorOutput.from_dict(d.pop("source")),
            freshness_status=given(FreshnessStatus, d.pop("freshness_status", UNSET)),
            last_successful_ingest_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_successful_ingest_at", UNSET)
            ),
            last_successful_job_id=given(either(UUID), d.pop("last_successful_job_id", UNSET)),
            latest_attempt_at=given(
                either(datetime.datetime.fromisoformat), d.pop("latest_attempt_at", UNSET)
            ),
            latest_failure_reason=d.pop("latest_failure_reason", UNSET),
            replayable=d.pop("replayable", UNSET),
            source_last_modified=given(
                either(datetime.datetime.fromisoformat), d.pop("source_last_modified", UNSET)
            ),
            source_urn=d.pop("source_urn", UNSET),
            terminal_outcome=given(either(PipelineItemState), d.pop("terminal_outcome", UNSET)),
        )
        found.additional_properties = d
        return found
