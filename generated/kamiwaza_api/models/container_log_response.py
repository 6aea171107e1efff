"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ContainerLogResponse:
    """Schema ContainerLogResponse; members the contract does not know are kept."""

    capture_active: bool
    compressed: bool
    current_lines_stored: int
    deployment_id: UUID
    log_file_path: str
    logs: list[str]
    total_lines_seen: int
    container_id: None | str | Unset = UNSET
    engine_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["capture_active"] = self.capture_active
        field_dict["compressed"] = self.compressed
        field_dict["current_lines_stored"] = self.current_lines_stored
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["log_file_path"] = self.log_file_path
        field_dict["logs"] = self.logs
        field_dict["total_lines_seen"] = self.total_lines_seen
        if self.container_id is not UNSET:
            field_dict["container_id"] = self.container_id
        if self.engine_type is not UNSET:
            field_dict["engine_type"] = self.engine_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            capture_active=d.pop("capture_active"),
            compressed=d.pop("compressed"),
            current_lines_stored=d.pop("current_lines_stored"),
            deployment_id=UUID(d.pop("deployment_id")),
            log_file_path=d.pop("log_file_path"),
            logs=d.pop("logs"),
            total_lines_seen=d.pop("total_lines_seen"),
            container_id=d.pop("container_id", UNSET),
            engine_type=d.pop("engine_type", UNSET),
        )
        found.additional_properties = d
        return found
