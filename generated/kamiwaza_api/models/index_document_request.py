"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class IndexDocumentRequest:
    """Schema IndexDocumentRequest; members the contract does not know are kept."""

    source_id: UUID
    source_ref: str
    item_type: str | Unset = UNSET
    job_config: Any | None | Unset = UNSET
    job_id: None | Unset | UUID = UNSET
    job_name: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    security_marking: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        source_id = str(self.source_id)
        field_dict["source_id"] = source_id
        source_ref = self.source_ref
        field_dict["source_ref"] = source_ref
        item_type = self.item_type
        if item_type is not UNSET:
            field_dict["item_type"] = item_type
        job_config = self.job_config

        if job_config is not UNSET:
            field_dict["job_config"] = job_config
        job_id: None | str | Unset
        if isinstance(self.job_id, Unset):
            job_id = UNSET
        elif isinstance(self.job_id, UUID):
            job_id = str(self.job_id)
        else:
            job_id = self.job_id

        if job_id is not UNSET:
            field_dict["job_id"] = job_id
        job_name = self.job_name

        if job_name is not UNSET:
            field_dict["job_name"] = job_name
        metadata = self.metadata
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        security_marking = self.security_marking

        if security_marking is not UNSET:
            field_dict["security_marking"] = security_marking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        source_id = UUID(d.pop("source_id"))

        source_ref = d.pop("source_ref")
        item_type = d.pop("item_type", UNSET)
        job_config = d.pop("job_config", UNSET)

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

        job_name = d.pop("job_name", UNSET)

        metadata = d.pop("metadata", UNSET)
        security_marking = d.pop("security_marking", UNSET)

        found = cls(
            source_id=source_id,
            source_ref=source_ref,
            item_type=item_type,
            job_config=job_config,
            job_id=job_id,
            job_name=job_name,
            metadata=metadata,
            security_marking=security_marking,
        )
        found.additional_properties = d
        return found
