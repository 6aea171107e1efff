"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.deployment_type import DeploymentType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.log_content_patterns_detected_type_0 import LogContentPatternsDetectedType0


@_attrs_define(kw_only=True)
class LogContent:
    """Schema LogContent; members the contract does not know are kept."""

    deployment_id: str
    deployment_type: DeploymentType
    file_path: str
    logs: list[str]
    total_lines: int
    capture_active: bool | Unset = UNSET
    is_compressed: bool | Unset = UNSET
    patterns_detected: LogContentPatternsDetectedType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["deployment_id"] = self.deployment_id
        field_dict["deployment_type"] = to_json(self.deployment_type)
        field_dict["file_path"] = self.file_path
        field_dict["logs"] = self.logs
        field_dict["total_lines"] = self.total_lines
        if self.capture_active is not UNSET:
            field_dict["capture_active"] = self.capture_active
        if self.is_compressed is not UNSET:
            field_dict["is_compressed"] = self.is_compressed
        if self.patterns_detected is not UNSET:
            field_dict["patterns_detected"] = to_json(self.patterns_detected)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_content_patterns_detected_type_0 import LogContentPatternsDetectedType0

        d = members(src_dict)
        found = cls(
            deployment_id=d.pop("deployment_id"),
            deployment_type=DeploymentType(d.pop("deployment_type")),
            file_path=d.pop("file_path"),
            logs=d.pop("logs"),
            total_lines=d.pop("total_lines"),
            capture_active=d.pop("capture_active", UNSET),
            is_compressed=d.pop("is_compressed", UNSET),
            patterns_detected=given(
                either(LogContentPatternsDetectedType0.from_dict), d.pop("patterns_detected", UNSET)
            ),
        )
        found.additional_properties = d
        return found
