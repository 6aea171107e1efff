"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class IngestJobCreate:
    """Schema IngestJobCreate; members the contract does not know are kept."""

    job_id: str
    schedule: str
    source_type: str
    conn_args: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["job_id"] = self.job_id
        field_dict["schedule"] = self.schedule
        field_dict["source_type"] = self.source_type
        if self.conn_args is not UNSET:
            field_dict["conn_args"] = self.conn_args
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            job_id=d.pop("job_id"),
            schedule=d.pop("schedule"),
            source_type=d.pop("source_type"),
            conn_args=d.pop("conn_args", UNSET),
        )
        found.additional_properties = d
        return found
