"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.create_dataset_index_response_status import CreateDatasetIndexResponseStatus


@_attrs_define(kw_only=True)
class CreateDatasetIndexResponse:
    """Schema CreateDatasetIndexResponse; members the contract does not know are kept."""

    binding_id: UUID
    job_id: UUID
    requested_revision: int
    status: CreateDatasetIndexResponseStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["binding_id"] = to_json(self.binding_id)
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["requested_revision"] = self.requested_revision
        field_dict["status"] = to_json(self.status)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            binding_id=UUID(d.pop("binding_id")),
            job_id=UUID(d.pop("job_id")),
            requested_revision=d.pop("requested_revision"),
            status=CreateDatasetIndexResponseStatus(d.pop("status")),
        )
        found.additional_properties = d
        return found
