"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_index_stage_status import DatasetIndexStageStatus


@_attrs_define(kw_only=True)
class DatasetIndexJob:
    """Schema DatasetIndexJob; members the contract does not know are kept."""

    binding_id: UUID
    cleanup_state: str
    dataset_revision: int
    job_id: UUID
    state: str
    activated_at: datetime.datetime | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    error_summary: None | str | Unset = UNSET
    stages: list[DatasetIndexStageStatus] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["binding_id"] = to_json(self.binding_id)
        field_dict["cleanup_state"] = self.cleanup_state
        field_dict["dataset_revision"] = self.dataset_revision
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["state"] = self.state
        if self.activated_at is not UNSET:
            field_dict["activated_at"] = to_json(self.activated_at)
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.error_summary is not UNSET:
            field_dict["error_summary"] = self.error_summary
        if self.stages is not UNSET:
            field_dict["stages"] = to_json(self.stages)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_index_stage_status import DatasetIndexStageStatus

        d = members(src_dict)
        found = cls(
            binding_id=UUID(d.pop("binding_id")),
            cleanup_state=d.pop("cleanup_state"),
            dataset_revision=d.pop("dataset_revision"),
            job_id=UUID(d.pop("job_id")),
            state=d.pop("state"),
            activated_at=given(
                either(datetime.datetime.fromisoformat), d.pop("activated_at", UNSET)
            ),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            error_summary=d.pop("error_summary", UNSET),
            stages=given(each(DatasetIndexStageStatus.from_dict), d.pop("stages", UNSET)),
        )
        found.additional_properties = d
        return found
