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
class JobSubmitResponse:
    """Schema JobSubmitResponse; members the contract does not know are kept."""

    job_id: UUID
    status: JobStatus
    ray_job_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["status"] = to_json(self.status)
        if self.ray_job_id is not UNSET:
            field_dict["ray_job_id"] = self.ray_job_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            job_id=UUID(d.pop("job_id")),
            status=JobStatus(d.pop("status")),
            ray_job_id=d.pop("ray_job_id", UNSET),
        )
        found.additional_properties = d
        return found
