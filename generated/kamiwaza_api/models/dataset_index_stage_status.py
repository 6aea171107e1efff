"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["stage"] = to_json(self.stage)
        field_dict["state"] = to_json(self.state)
        if self.attempts is not UNSET:
            field_dict["attempts"] = self.attempts
        if self.error_detail is not UNSET:
            field_dict["error_detail"] = self.error_detail
        if self.finished_at is not UNSET:
            field_dict["finished_at"] = to_json(self.finished_at)
        if self.started_at is not UNSET:
            field_dict["started_at"] = to_json(self.started_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            stage=DatasetIndexStageStatusStage(d.pop("stage")),
            state=DatasetIndexStageStatusState(d.pop("state")),
            attempts=d.pop("attempts", UNSET),
            error_detail=d.pop("error_detail", UNSET),
            finished_at=given(either(datetime.datetime.fromisoformat), d.pop("finished_at", UNSET)),
            started_at=given(either(datetime.datetime.fromisoformat), d.pop("started_at", UNSET)),
        )
        found.additional_properties = d
        return found
