"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.pipeline_request_snapshot import PipelineRequestSnapshot

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        collection_name = self.collection_name
        field_dict["collection_name"] = collection_name
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        progress = self.progress.to_dict()
        field_dict["progress"] = progress
        status = self.status.value
        field_dict["status"] = status
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        created_by = self.created_by

        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        diagnostics = self.diagnostics
        if diagnostics is not UNSET:
            field_dict["diagnostics"] = diagnostics
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        file_results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.file_results, Unset):
            file_results = []
            for file_results_item_data in self.file_results:
                file_results_item = file_results_item_data.to_dict()
                file_results.append(file_results_item)

        if file_results is not UNSET:
            field_dict["file_results"] = file_results
        idempotency_key = self.idempotency_key

        if idempotency_key is not UNSET:
            field_dict["idempotency_key"] = idempotency_key
        job_id: None | str | Unset
        if isinstance(self.job_id, Unset):
            job_id = UNSET
        elif isinstance(self.job_id, UUID):
            job_id = str(self.job_id)
        else:
            job_id = self.job_id

        if job_id is not UNSET:
            field_dict["job_id"] = job_id
        request_snapshot: dict[str, Any] | None | Unset
        if isinstance(self.request_snapshot, Unset):
            request_snapshot = UNSET
        elif isinstance(self.request_snapshot, PipelineRequestSnapshot):
            request_snapshot = self.request_snapshot.to_dict()
        else:
            request_snapshot = self.request_snapshot

        if request_snapshot is not UNSET:
            field_dict["request_snapshot"] = request_snapshot
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_file_result import PipelineFileResult
        from ..models.pipeline_progress import PipelineProgress
        from ..models.pipeline_request_snapshot import PipelineRequestSnapshot

        d = dict(src_dict)
        collection_name = d.pop("collection_name")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        progress = PipelineProgress.from_dict(d.pop("progress"))

        status = PipelineJobStatus(d.pop("status"))

        workroom_id = UUID(d.pop("workroom_id"))

        def _parse_completed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        created_by = d.pop("created_by", UNSET)

        diagnostics = d.pop("diagnostics", UNSET)
        error = d.pop("error", UNSET)

        _file_results = d.pop("file_results", UNSET)
        file_results: list[PipelineFileResult] | Unset = UNSET
        if _file_results is not UNSET:
            file_results = []
            for file_results_item_data in _file_results:
                file_results_item = PipelineFileResult.from_dict(file_results_item_data)

                file_results.append(file_results_item)

        idempotency_key = d.pop("idempotency_key", UNSET)

        def _parse_job_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_id_type_0 = UUID(data)

                return job_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        job_id = _parse_job_id(d.pop("job_id", UNSET))

        def _parse_request_snapshot(data: Any) -> None | PipelineRequestSnapshot | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                request_snapshot_type_0 = PipelineRequestSnapshot.from_dict(data)

                return request_snapshot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PipelineRequestSnapshot | Unset, data)

        request_snapshot = _parse_request_snapshot(d.pop("request_snapshot", UNSET))

        found = cls(
            collection_name=collection_name,
            created_at=created_at,
            id=id,
            progress=progress,
            status=status,
            workroom_id=workroom_id,
            completed_at=completed_at,
            created_by=created_by,
            diagnostics=diagnostics,
            error=error,
            file_results=file_results,
            idempotency_key=idempotency_key,
            job_id=job_id,
            request_snapshot=request_snapshot,
        )
        found.additional_properties = d
        return found
