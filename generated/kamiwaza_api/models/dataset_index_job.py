"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        binding_id = str(self.binding_id)
        field_dict["binding_id"] = binding_id
        cleanup_state = self.cleanup_state
        field_dict["cleanup_state"] = cleanup_state
        dataset_revision = self.dataset_revision
        field_dict["dataset_revision"] = dataset_revision
        job_id = str(self.job_id)
        field_dict["job_id"] = job_id
        state = self.state
        field_dict["state"] = state
        activated_at: None | str | Unset
        if isinstance(self.activated_at, Unset):
            activated_at = UNSET
        elif isinstance(self.activated_at, datetime.datetime):
            activated_at = self.activated_at.isoformat()
        else:
            activated_at = self.activated_at

        if activated_at is not UNSET:
            field_dict["activated_at"] = activated_at
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        error_summary = self.error_summary

        if error_summary is not UNSET:
            field_dict["error_summary"] = error_summary
        stages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stages, Unset):
            stages = []
            for stages_item_data in self.stages:
                stages_item = stages_item_data.to_dict()
                stages.append(stages_item)

        if stages is not UNSET:
            field_dict["stages"] = stages
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_index_stage_status import DatasetIndexStageStatus

        d = dict(src_dict)
        binding_id = UUID(d.pop("binding_id"))

        cleanup_state = d.pop("cleanup_state")
        dataset_revision = d.pop("dataset_revision")
        job_id = UUID(d.pop("job_id"))

        state = d.pop("state")

        def _parse_activated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                activated_at_type_0 = datetime.datetime.fromisoformat(data)

                return activated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        activated_at = _parse_activated_at(d.pop("activated_at", UNSET))

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        error_summary = d.pop("error_summary", UNSET)

        _stages = d.pop("stages", UNSET)
        stages: list[DatasetIndexStageStatus] | Unset = UNSET
        if _stages is not UNSET:
            stages = []
            for stages_item_data in _stages:
                stages_item = DatasetIndexStageStatus.from_dict(stages_item_data)

                stages.append(stages_item)

        found = cls(
            binding_id=binding_id,
            cleanup_state=cleanup_state,
            dataset_revision=dataset_revision,
            job_id=job_id,
            state=state,
            activated_at=activated_at,
            created_at=created_at,
            error_summary=error_summary,
            stages=stages,
        )
        found.additional_properties = d
        return found
