"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..models.job_status import JobStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.approved_python_package import ApprovedPythonPackage


@_attrs_define(kw_only=True)
class JobRecord:
    """Schema JobRecord; members the contract does not know are kept."""

    created_at: datetime.datetime
    entrypoint: str
    id: UUID
    source: str
    status: JobStatus
    submitted_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    ended_at: datetime.datetime | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    error_type: None | str | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    python_packages: list[ApprovedPythonPackage] | Unset = UNSET
    ray_job_id: None | str | Unset = UNSET
    runtime_env: Any | None | Unset = UNSET
    source_cluster_id: None | str | Unset = UNSET
    source_cluster_name: None | str | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    timed_out: bool | Unset = UNSET
    timeout_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["entrypoint"] = self.entrypoint
        field_dict["id"] = to_json(self.id)
        field_dict["source"] = self.source
        field_dict["status"] = to_json(self.status)
        field_dict["submitted_at"] = to_json(self.submitted_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["user_id"] = self.user_id
        if self.ended_at is not UNSET:
            field_dict["ended_at"] = to_json(self.ended_at)
        if self.error_message is not UNSET:
            field_dict["error_message"] = self.error_message
        if self.error_type is not UNSET:
            field_dict["error_type"] = self.error_type
        if self.metadata is not UNSET:
            field_dict["metadata_"] = self.metadata
        if self.python_packages is not UNSET:
            field_dict["python_packages"] = to_json(self.python_packages)
        if self.ray_job_id is not UNSET:
            field_dict["ray_job_id"] = self.ray_job_id
        if self.runtime_env is not UNSET:
            field_dict["runtime_env"] = self.runtime_env
        if self.source_cluster_id is not UNSET:
            field_dict["source_cluster_id"] = self.source_cluster_id
        if self.source_cluster_name is not UNSET:
            field_dict["source_cluster_name"] = self.source_cluster_name
        if self.started_at is not UNSET:
            field_dict["started_at"] = to_json(self.started_at)
        if self.timed_out is not UNSET:
            field_dict["timed_out"] = self.timed_out
        if self.timeout_seconds is not UNSET:
            field_dict["timeout_seconds"] = self.timeout_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.approved_python_package import ApprovedPythonPackage

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            entrypoint=d.pop("entrypoint"),
            id=UUID(d.pop("id")),
            source=d.pop("source"),
            status=JobStatus(d.pop("status")),
            submitted_at=datetime.datetime.fromisoformat(d.pop("submitted_at")),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            user_id=d.pop("user_id"),
            ended_at=given(either(datetime.datetime.fromisoformat), d.pop("ended_at", UNSET)),
            error_message=d.pop("error_message", UNSET),
            error_type=d.pop("error_type", UNSET),
            metadata=d.pop("metadata_", UNSET),
            python_packages=given(
                each(ApprovedPythonPackage.from_dict), d.pop("python_packages", UNSET)
            ),
            ray_job_id=d.pop("ray_job_id", UNSET),
            runtime_env=d.pop("runtime_env", UNSET),
            source_cluster_id=d.pop("source_cluster_id", UNSET),
            source_cluster_name=d.pop("source_cluster_name", UNSET),
            started_at=given(either(datetime.datetime.fromisoformat), d.pop("started_at", UNSET)),
            timed_out=d.pop("timed_out", UNSET),
            timeout_seconds=d.pop("timeout_seconds", UNSET),
        )
        found.additional_properties = d
        return found
