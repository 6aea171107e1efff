"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..models.pipeline_job_status import PipelineJobStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_file_result import PipelineFileResult
    from ..models.pipeline_progress import PipelineProgress
    from ..models.pipeline_request_snapshot import PipelineRequestSnapshot


@_attrs_define(kw_only=True)
class PipelineJob:
    """Schema PipelineJob; members the contract does not know are kept."""

    collection_name: str
    created_at: datetime.datetime
    id: UUID
    progress: PipelineProgress
    status: PipelineJobStatus
    workroom_id: UUID
    completed_at: datetime.datetime | None | Unset = UNSET
    created_by: None | str | Unset = UNSET
    diagnostics: Any | Unset = UNSET
    error: None | str | Unset = UNSET
    file_results: list[PipelineFileResult] | Unset = UNSET
    idempotency_key: None | str | Unset = UNSET
    job_id: None | Unset | UUID = UNSET
    request_snapshot: None | PipelineRequestSnapshot | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["collection_name"] = self.collection_name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["progress"] = to_json(self.progress)
        field_dict["status"] = to_json(self.status)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.completed_at is not UNSET:
            field_dict["completed_at"] = to_json(self.completed_at)
        if self.created_by is not UNSET:
            field_dict["created_by"] = self.created_by
        if self.diagnostics is not UNSET:
            field_dict["diagnostics"] = self.diagnostics
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.file_results is not UNSET:
            field_dict["file_results"] = to_json(self.file_results)
        if self.idempotency_key is not UNSET:
            field_dict["idempotency_key"] = self.idempotency_key
        if self.job_id is not UNSET:
            field_dict["job_id"] = to_json(self.job_id)
        if self.request_snapshot is not UNSET:
            field_dict["request_snapshot"] = to_json(self.request_snapshot)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_file_result import PipelineFileResult
        from ..models.pipeline_progress import PipelineProgress
        from ..models.pipeline_request_snapshot import PipelineRequestSnapshot

        d = members(src_dict)
        found = cls(
            collection_name=d.pop("collection_name"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            progress=PipelineProgress.from_dict(d.pop("progress")),
            status=PipelineJobStatus(d.pop("status")),
            workroom_id=UUID(d.pop("workroom_id")),
            completed_at=given(
                either(datetime.datetime.fromisoformat), d.pop("completed_at", UNSET)
            ),
            created_by=d.pop("created_by", UNSET),
            diagnostics=d.pop("diagnostics", UNSET),
            error=d.pop("error", UNSET),
            file_results=given(each(PipelineFileResult.from_dict), d.pop("file_results", UNSET)),
            idempotency_key=d.pop("idempotency_key", UNSET),
            job_id=given(either(UUID), d.pop("job_id", UNSET)),
            request_snapshot=given(
                either(PipelineRequestSnapshot.from_dict), d.pop("request_snapshot", UNSET)
            ),
        )
        found.additional_properties = d
        return found
