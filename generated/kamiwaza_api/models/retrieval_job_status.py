"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.transport_type import TransportType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_descriptor import DatasetDescriptor
    from ..models.job_progress import JobProgress


@_attrs_define(kw_only=True)
class RetrievalJobStatus:
    """Schema RetrievalJobStatus; members the contract does not know are kept."""

    created_at: datetime.datetime
    dataset: DatasetDescriptor
    job_id: str
    status: str
    transport: TransportType
    updated_at: datetime.datetime
    progress: JobProgress | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["dataset"] = to_json(self.dataset)
        field_dict["job_id"] = self.job_id
        field_dict["status"] = self.status
        field_dict["transport"] = to_json(self.transport)
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.progress is not UNSET:
            field_dict["progress"] = to_json(self.progress)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_descriptor import DatasetDescriptor
        from ..models.job_progress import JobProgress

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            dataset=DatasetDescriptor.from_dict(d.pop("dataset")),
            job_id=d.pop("job_id"),
            status=d.pop("status"),
            transport=TransportType(d.pop("transport")),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            progress=given(JobProgress.from_dict, d.pop("progress", UNSET)),
        )
        found.additional_properties = d
        return found
