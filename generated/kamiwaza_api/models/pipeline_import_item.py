"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        collection_name = self.collection_name
        field_dict["collection_name"] = collection_name
        filename = self.filename
        field_dict["filename"] = filename
        item_key = self.item_key
        field_dict["item_key"] = item_key
        item_state = self.item_state.value
        field_dict["item_state"] = item_state
        job_id = str(self.job_id)
        field_dict["job_id"] = job_id
        source = self.source.to_dict()
        field_dict["source"] = source
        freshness_status: str | Unset = UNSET
        if not isinstance(self.freshness_status, Unset):
            freshness_status = self.freshness_status.value

        if freshness_status is not UNSET:
            field_dict["freshness_status"] = freshness_status
        last_successful_ingest_at: None | str | Unset
        if isinstance(self.last_successful_ingest_at, Unset):
            last_successful_ingest_at = UNSET
        elif isinstance(self.last_successful_ingest_at, datetime.datetime):
            last_successful_ingest_at = self.last_successful_ingest_at.isoformat()
        else:
            last_successful_ingest_at = self.last_successful_ingest_at

        if last_successful_ingest_at is not UNSET:
            field_dict["last_successful_ingest_at"] = last_successful_ingest_at
        last_successful_job_id: None | str | Unset
        if isinstance(self.last_successful_job_id, Unset):
            last_successful_job_id = UNSET
        elif isinstance(self.last_successful_job_id, UUID):
            last_successful_job_id = str(self.last_successful_job_id)
        else:
            last_successful_job_id = self.last_successful_job_id

        if last_successful_job_id is not UNSET:
            field_dict["last_successful_job_id"] = last_successful_job_id
        latest_attempt_at: None | str | Unset
        if isinstance(self.latest_attempt_at, Unset):
            latest_attempt_at = UNSET
        elif isinstance(self.latest_attempt_at, datetime.datetime):
            latest_attempt_at = self.latest_attempt_at.isoformat()
        else:
            latest_attempt_at = self.latest_attempt_at

        if latest_attempt_at is not UNSET:
            field_dict["latest_attempt_at"] = latest_attempt_at
        latest_failure_reason = self.latest_failure_reason

        if latest_failure_reason is not UNSET:
            field_dict["latest_failure_reason"] = latest_failure_reason
        replayable = self.replayable
        if replayable is not UNSET:
            field_dict["replayable"] = replayable
        source_last_modified: None | str | Unset
        if isinstance(self.source_last_modified, Unset):
            source_last_modified = UNSET
        elif isinstance(self.source_last_modified, datetime.datetime):
            source_last_modified = self.source_last_modified.isoformat()
        else:
            source_last_modified = self.source_last_modified

        if source_last_modified is not UNSET:
            field_dict["source_last_modified"] = source_last_modified
        source_urn = self.source_urn

        if source_urn is not UNSET:
            field_dict["source_urn"] = source_urn
        terminal_outcome: None | str | Unset
        if isinstance(self.terminal_outcome, Unset):
            terminal_outcome = UNSET
        elif isinstance(self.terminal_outcome, PipelineItemState):
            terminal_outcome = self.terminal_outcome.value
        else:
            terminal_outcome = self.terminal_outcome

        if terminal_outcome is not UNSET:
            field_dict["terminal_outcome"] = terminal_outcome
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.source_descriptor_output import SourceDescriptorOutput

        d = dict(src_dict)
        collection_name = d.pop("collection_name")
        filename = d.pop("filename")
        item_key = d.pop("item_key")
        item_state = PipelineItemState(d.pop("item_state"))

        job_id = UUID(d.pop("job_id"))

        source = SourceDescriptorOutput.from_dict(d.pop("source"))

        _freshness_status = d.pop("freshness_status", UNSET)
        freshness_status: FreshnessStatus | Unset
        if isinstance(_freshness_status, Unset):
            freshness_status = UNSET
        else:
            freshness_status = FreshnessStatus(_freshness_status)

        def _parse_last_successful_ingest_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_successful_ingest_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_successful_ingest_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_successful_ingest_at = _parse_last_successful_ingest_at(
            d.pop("last_successful_ingest_at", UNSET)
        )

        def _parse_last_successful_job_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_successful_job_id_type_0 = UUID(data)

                return last_successful_job_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        last_successful_job_id = _parse_last_successful_job_id(
            d.pop("last_successful_job_id", UNSET)
        )

        def _parse_latest_attempt_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                latest_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return latest_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        latest_attempt_at = _parse_latest_attempt_at(d.pop("latest_attempt_at", UNSET))

        latest_failure_reason = d.pop("latest_failure_reason", UNSET)

        replayable = d.pop("replayable", UNSET)

        def _parse_source_last_modified(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                source_last_modified_type_0 = datetime.datetime.fromisoformat(data)

                return source_last_modified_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        source_last_modified = _parse_source_last_modified(d.pop("source_last_modified", UNSET))

        source_urn = d.pop("source_urn", UNSET)

        def _parse_terminal_outcome(data: Any) -> None | PipelineItemState | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                terminal_outcome_type_0 = PipelineItemState(data)

                return terminal_outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PipelineItemState | Unset, data)

        terminal_outcome = _parse_terminal_outcome(d.pop("terminal_outcome", UNSET))

        found = cls(
            collection_name=collection_name,
            filename=filename,
            item_key=item_key,
            item_state=item_state,
            job_id=job_id,
            source=source,
            freshness_status=freshness_status,
            last_successful_ingest_at=last_successful_ingest_at,
            last_successful_job_id=last_successful_job_id,
            latest_attempt_at=latest_attempt_at,
            latest_failure_reason=latest_failure_reason,
            replayable=replayable,
            source_last_modified=source_last_modified,
            source_urn=source_urn,
            terminal_outcome=terminal_outcome,
        )
        found.additional_properties = d
        return found
