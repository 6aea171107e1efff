"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        filename = self.filename
        field_dict["filename"] = filename
        status = self.status.value
        field_dict["status"] = status
        chunks_created = self.chunks_created
        if chunks_created is not UNSET:
            field_dict["chunks_created"] = chunks_created
        connector_id: None | str | Unset
        if isinstance(self.connector_id, Unset):
            connector_id = UNSET
        elif isinstance(self.connector_id, UUID):
            connector_id = str(self.connector_id)
        else:
            connector_id = self.connector_id

        if connector_id is not UNSET:
            field_dict["connector_id"] = connector_id
        diagnostics = self.diagnostics
        if diagnostics is not UNSET:
            field_dict["diagnostics"] = diagnostics
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        failure_reason = self.failure_reason

        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        freshness_status: str | Unset = UNSET
        if not isinstance(self.freshness_status, Unset):
            freshness_status = self.freshness_status.value

        if freshness_status is not UNSET:
            field_dict["freshness_status"] = freshness_status
        item_key = self.item_key

        if item_key is not UNSET:
            field_dict["item_key"] = item_key
        item_state: None | str | Unset
        if isinstance(self.item_state, Unset):
            item_state = UNSET
        elif isinstance(self.item_state, PipelineItemState):
            item_state = self.item_state.value
        else:
            item_state = self.item_state

        if item_state is not UNSET:
            field_dict["item_state"] = item_state
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
        source_provider = self.source_provider

        if source_provider is not UNSET:
            field_dict["source_provider"] = source_provider
        source_ref = self.source_ref

        if source_ref is not UNSET:
            field_dict["source_ref"] = source_ref
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
        d = dict(src_dict)
        filename = d.pop("filename")
        status = PipelineFileResultStatus(d.pop("status"))

        chunks_created = d.pop("chunks_created", UNSET)

        def _parse_connector_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                connector_id_type_0 = UUID(data)

                return connector_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        connector_id = _parse_connector_id(d.pop("connector_id", UNSET))

        diagnostics = d.pop("diagnostics", UNSET)
        error = d.pop("error", UNSET)

        failure_reason = d.pop("failure_reason", UNSET)

        _freshness_status = d.pop("freshness_status", UNSET)
        freshness_status: FreshnessStatus | Unset
        if isinstance(_freshness_status, Unset):
            freshness_status = UNSET
        else:
            freshness_status = FreshnessStatus(_freshness_status)

        item_key = d.pop("item_key", UNSET)

        def _parse_item_state(data: Any) -> None | PipelineItemState | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                item_state_type_0 = PipelineItemState(data)

                return item_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PipelineItemState | Unset, data)

        item_state = _parse_item_state(d.pop("item_state", UNSET))

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

        source_provider = d.pop("source_provider", UNSET)

        source_ref = d.pop("source_ref", UNSET)

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
            filename=filename,
            status=status,
            chunks_created=chunks_created,
            connector_id=connector_id,
            diagnostics=diagnostics,
            error=error,
            failure_reason=failure_reason,
            freshness_status=freshness_status,
            item_key=item_key,
            item_state=item_state,
            replayable=replayable,
            source_last_modified=source_last_modified,
            source_provider=source_provider,
            source_ref=source_ref,
            source_urn=source_urn,
            terminal_outcome=terminal_outcome,
        )
        found.additional_properties = d
        return found
