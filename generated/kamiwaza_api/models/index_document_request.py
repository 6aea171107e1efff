"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["source_id"] = to_json(self.source_id)
        field_dict["source_ref"] = self.source_ref
        if self.item_type is not UNSET:
            field_dict["item_type"] = self.item_type
        if self.job_config is not UNSET:
            field_dict["job_config"] = self.job_config
        if self.job_id is not UNSET:
            field_dict["job_id"] = to_json(self.job_id)
        if self.job_name is not UNSET:
            field_dict["job_name"] = self.job_name
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.security_marking is not UNSET:
            field_dict["security_marking"] = self.security_marking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            source_id=UUID(d.pop("source_id")),
            source_ref=d.pop("source_ref"),
            item_type=d.pop("item_type", UNSET),
            job_config=d.pop("job_config", UNSET),
            job_id=given(either(UUID), d.pop("job_id", UNSET)),
            job_name=d.pop("job_name", UNSET),
            metadata=d.pop("metadata", UNSET),
            security_marking=d.pop("security_marking", UNSET),
        )
        found.additional_properties = d
        return found
