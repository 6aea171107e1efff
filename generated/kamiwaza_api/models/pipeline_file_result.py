"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.freshness_status import FreshnessStatus
from ..models.pipeline_file_result_status import PipelineFileResultStatus
from ..models.pipeline_item_state import PipelineItemState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PipelineFileResult:
    """Schema PipelineFileResult; members the contract does not know are kept."""

    filename: str
    status: PipelineFileResultStatus
    chunks_created: int | Unset = UNSET
    connector_id: None | Unset | UUID = UNSET
    diagnostics: Any | Unset = UNSET
    error: None | str | Unset = UNSET
    failure_reason: None | str | Unset = UNSET
    freshness_status: FreshnessStatus | Unset = UNSET
    item_key: None | str | Unset = UNSET
    item_state: None | PipelineItemState | Unset = UNSET
    replayable: bool | Unset = UNSET
    source_last_modified: datetime.datetime | None | Unset = UNSET
    source_provider: None | str | Unset = UNSET
    source_ref: None | str | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    terminal_outcome: None | PipelineItemState | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["filename"] = self.filename
        field_dict["status"] = to_json(self.status)
        if self.chunks_created is not UNSET:
            field_dict["chunks_created"] = self.chunks_created
        if self.connector_id is not UNSET:
            field_dict["connector_id"] = to_json(self.connector_id)
        if self.diagnostics is not UNSET:
            field_dict["diagnostics"] = self.diagnostics
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.failure_reason is not UNSET:
            field_dict["failure_reason"] = self.failure_reason
        if self.freshness_status is not UNSET:
            field_dict["freshness_status"] = to_json(self.freshness_status)
        if self.item_key is not UNSET:
            field_dict["item_key"] = self.item_key
        if self.item_state is not UNSET:
            field_dict["item_state"] = to_json(self.item_state)
        if self.replayable is not UNSET:
            field_dict["replayable"] = self.replayable
        if self.source_last_modified is not UNSET:
            field_dict["source_last_modified"] = to_json(self.source_last_modified)
        if self.source_provider is not UNSET:
            field_dict["source_provider"] = self.source_provider
        if self.source_ref is not UNSET:
            field_dict["source_ref"] = self.source_ref
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        if self.terminal_outcome is not UNSET:
            field_dict["terminal_outcome"] = to_json(self.terminal_outcome)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            filename=d.pop("filename"),
            status=PipelineFileResultStatus(d.pop("status")),
            chunks_created=d.pop("chunks_created", UNSET),
            connector_id=given(either(UUID), d.pop("connector_id", UNSET)),
            diagnostics=d.pop("diagnostics", UNSET),
            error=d.pop("error", UNSET),
            failure_reason=d.pop("failure_reason", UNSET),
            freshness_status=given(FreshnessStatus, d.pop("freshness_status", UNSET)),
            item_key=d.pop("item_key", UNSET),
            item_state=given(either(PipelineItemState), d.pop("item_state", UNSET)),
            replayable=d.pop("replayable", UNSET),
            source_last_modified=given(
                either(datetime.datetime.fromisoformat), d.pop("source_last_modified", UNSET)
            ),
            source_provider=d.pop("source_provider", UNSET),
            source_ref=d.pop("source_ref", UNSET),
            source_urn=d.pop("source_urn", UNSET),
            terminal_outcome=given(either(PipelineItemState), d.pop("terminal_outcome", UNSET)),
        )
        found.additional_properties = d
        return found
