"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.job_status import JobStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class JobRunResult:
    """Schema JobRunResult; members the contract does not know are kept."""

    job_id: UUID
    status: JobStatus
    duration_seconds: float | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    error_type: None | str | Unset = UNSET
    ray_job_id: None | str | Unset = UNSET
    result: Any | None | Unset = UNSET
    timed_out: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["status"] = to_json(self.status)
        if self.duration_seconds is not UNSET:
            field_dict["duration_seconds"] = self.duration_seconds
        if self.error_message is not UNSET:
            field_dict["error_message"] = self.error_message
        if self.error_type is not UNSET:
            field_dict["error_type"] = self.error_type
        if self.ray_job_id is not UNSET:
            field_dict["ray_job_id"] = self.ray_job_id
        if self.result is not UNSET:
            field_dict["result"] = self.result
        if self.timed_out is not UNSET:
            field_dict["timed_out"] = self.timed_out
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            job_id=UUID(d.pop("job_id")),
            status=JobStatus(d.pop("status")),
            duration_seconds=d.pop("duration_seconds", UNSET),
            error_message=d.pop("error_message", UNSET),
            error_type=d.pop("error_type", UNSET),
            ray_job_id=d.pop("ray_job_id", UNSET),
            result=d.pop("result", UNSET),
            timed_out=d.pop("timed_out", UNSET),
        )
        found.additional_properties = d
        return found
