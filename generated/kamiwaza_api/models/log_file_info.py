"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.deployment_type import DeploymentType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LogFileInfo:
    """Schema LogFileInfo; members the contract does not know are kept."""

    created_at: datetime.datetime
    deployment_id: str
    deployment_type: DeploymentType
    file_path: str
    file_size: int
    modified_at: datetime.datetime
    has_errors: bool | None | Unset = UNSET
    is_orphaned: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["deployment_id"] = self.deployment_id
        field_dict["deployment_type"] = to_json(self.deployment_type)
        field_dict["file_path"] = self.file_path
        field_dict["file_size"] = self.file_size
        field_dict["modified_at"] = to_json(self.modified_at)
        if self.has_errors is not UNSET:
            field_dict["has_errors"] = self.has_errors
        if self.is_orphaned is not UNSET:
            field_dict["is_orphaned"] = self.is_orphaned
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            deployment_id=d.pop("deployment_id"),
            deployment_type=DeploymentType(d.pop("deployment_type")),
            file_path=d.pop("file_path"),
            file_size=d.pop("file_size"),
            modified_at=datetime.datetime.fromisoformat(d.pop("modified_at")),
            has_errors=d.pop("has_errors", UNSET),
            is_orphaned=d.pop("is_orphaned", UNSET),
        )
        found.additional_properties = d
        return found
