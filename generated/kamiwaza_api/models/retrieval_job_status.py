"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        dataset = self.dataset.to_dict()
        field_dict["dataset"] = dataset
        job_id = self.job_id
        field_dict["job_id"] = job_id
        status = self.status
        field_dict["status"] = status
        transport = self.transport.value
        field_dict["transport"] = transport
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        progress: dict[str, Any] | Unset = UNSET
        if not isinstance(self.progress, Unset):
            progress = self.progress.to_dict()
        if progress is not UNSET:
            field_dict["progress"] = progress
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_descriptor import DatasetDescriptor
        from ..models.job_progress import JobProgress

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        dataset = DatasetDescriptor.from_dict(d.pop("dataset"))

        job_id = d.pop("job_id")
        status = d.pop("status")
        transport = TransportType(d.pop("transport"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        _progress = d.pop("progress", UNSET)
        progress: JobProgress | Unset
        if isinstance(_progress, Unset):
            progress = UNSET
        else:
            progress = JobProgress.from_dict(_progress)

        found = cls(
            created_at=created_at,
            dataset=dataset,
            job_id=job_id,
            status=status,
            transport=transport,
            updated_at=updated_at,
            progress=progress,
        )
        found.additional_properties = d
        return found
