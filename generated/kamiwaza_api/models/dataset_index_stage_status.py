"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_index_stage_status_stage import DatasetIndexStageStatusStage
from ..models.dataset_index_stage_status_state import DatasetIndexStageStatusState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetIndexStageStatus:
    """Schema DatasetIndexStageStatus; members the contract does not know are kept."""

    stage: DatasetIndexStageStatusStage
    state: DatasetIndexStageStatusState
    attempts: int | Unset = UNSET
    error_detail: None | str | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        stage = self.stage.value
        field_dict["stage"] = stage
        state = self.state.value
        field_dict["state"] = state
        attempts = self.attempts
        if attempts is not UNSET:
            field_dict["attempts"] = attempts
        error_detail = self.error_detail

        if error_detail is not UNSET:
            field_dict["error_detail"] = error_detail
        finished_at: None | str | Unset
        if isinstance(self.finished_at, Unset):
            finished_at = UNSET
        elif isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        stage = DatasetIndexStageStatusStage(d.pop("stage"))

        state = DatasetIndexStageStatusState(d.pop("state"))

        attempts = d.pop("attempts", UNSET)
        error_detail = d.pop("error_detail", UNSET)

        def _parse_finished_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        finished_at = _parse_finished_at(d.pop("finished_at", UNSET))

        def _parse_started_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_at_type_0 = datetime.datetime.fromisoformat(data)

                return started_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        started_at = _parse_started_at(d.pop("started_at", UNSET))

        found = cls(
            stage=stage,
            state=state,
            attempts=attempts,
            error_detail=error_detail,
            finished_at=finished_at,
            started_at=started_at,
        )
        found.additional_properties = d
        return found
