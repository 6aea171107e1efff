"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        entrypoint = self.entrypoint
        field_dict["entrypoint"] = entrypoint
        id = str(self.id)
        field_dict["id"] = id
        source = self.source
        field_dict["source"] = source
        status = self.status.value
        field_dict["status"] = status
        submitted_at = self.submitted_at.isoformat()
        field_dict["submitted_at"] = submitted_at
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        user_id = self.user_id
        field_dict["user_id"] = user_id
        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        error_message = self.error_message

        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        error_type = self.error_type

        if error_type is not UNSET:
            field_dict["error_type"] = error_type
        metadata = self.metadata

        if metadata is not UNSET:
            field_dict["metadata_"] = metadata
        python_packages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.python_packages, Unset):
            python_packages = []
            for python_packages_item_data in self.python_packages:
                python_packages_item = python_packages_item_data.to_dict()
                python_packages.append(python_packages_item)

        if python_packages is not UNSET:
            field_dict["python_packages"] = python_packages
        ray_job_id = self.ray_job_id

        if ray_job_id is not UNSET:
            field_dict["ray_job_id"] = ray_job_id
        runtime_env = self.runtime_env

        if runtime_env is not UNSET:
            field_dict["runtime_env"] = runtime_env
        source_cluster_id = self.source_cluster_id

        if source_cluster_id is not UNSET:
            field_dict["source_cluster_id"] = source_cluster_id
        source_cluster_name = self.source_cluster_name

        if source_cluster_name is not UNSET:
            field_dict["source_cluster_name"] = source_cluster_name
        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        timed_out = self.timed_out
        if timed_out is not UNSET:
            field_dict["timed_out"] = timed_out
        timeout_seconds = self.timeout_seconds

        if timeout_seconds is not UNSET:
            field_dict["timeout_seconds"] = timeout_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.approved_python_package import ApprovedPythonPackage

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        entrypoint = d.pop("entrypoint")
        id = UUID(d.pop("id"))

        source = d.pop("source")
        status = JobStatus(d.pop("status"))

        submitted_at = datetime.datetime.fromisoformat(d.pop("submitted_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        user_id = d.pop("user_id")

        def _parse_ended_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        error_message = d.pop("error_message", UNSET)

        error_type = d.pop("error_type", UNSET)

        metadata = d.pop("metadata_", UNSET)

        _python_packages = d.pop("python_packages", UNSET)
        python_packages: list[ApprovedPythonPackage] | Unset = UNSET
        if _python_packages is not UNSET:
            python_packages = []
            for python_packages_item_data in _python_packages:
                python_packages_item = ApprovedPythonPackage.from_dict(python_packages_item_data)

                python_packages.append(python_packages_item)

        ray_job_id = d.pop("ray_job_id", UNSET)

        runtime_env = d.pop("runtime_env", UNSET)

        source_cluster_id = d.pop("source_cluster_id", UNSET)

        source_cluster_name = d.pop("source_cluster_name", UNSET)

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

        timed_out = d.pop("timed_out", UNSET)
        timeout_seconds = d.pop("timeout_seconds", UNSET)

        found = cls(
            created_at=created_at,
            entrypoint=entrypoint,
            id=id,
            source=source,
            status=status,
            submitted_at=submitted_at,
            updated_at=updated_at,
            user_id=user_id,
            ended_at=ended_at,
            error_message=error_message,
            error_type=error_type,
            metadata=metadata,
            python_packages=python_packages,
            ray_job_id=ray_job_id,
            runtime_env=runtime_env,
            source_cluster_id=source_cluster_id,
            source_cluster_name=source_cluster_name,
            started_at=started_at,
            timed_out=timed_out,
            timeout_seconds=timeout_seconds,
        )
        found.additional_properties = d
        return found
