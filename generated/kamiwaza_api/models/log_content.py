"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.log_content_patterns_detected_type_0 import LogContentPatternsDetectedType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        deployment_id = self.deployment_id
        field_dict["deployment_id"] = deployment_id
        deployment_type = self.deployment_type.value
        field_dict["deployment_type"] = deployment_type
        file_path = self.file_path
        field_dict["file_path"] = file_path
        logs = self.logs

        field_dict["logs"] = logs
        total_lines = self.total_lines
        field_dict["total_lines"] = total_lines
        capture_active = self.capture_active
        if capture_active is not UNSET:
            field_dict["capture_active"] = capture_active
        is_compressed = self.is_compressed
        if is_compressed is not UNSET:
            field_dict["is_compressed"] = is_compressed
        patterns_detected: dict[str, Any] | None | Unset
        if isinstance(self.patterns_detected, Unset):
            patterns_detected = UNSET
        elif isinstance(self.patterns_detected, LogContentPatternsDetectedType0):
            patterns_detected = self.patterns_detected.to_dict()
        else:
            patterns_detected = self.patterns_detected

        if patterns_detected is not UNSET:
            field_dict["patterns_detected"] = patterns_detected
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_content_patterns_detected_type_0 import LogContentPatternsDetectedType0

        d = dict(src_dict)
        deployment_id = d.pop("deployment_id")
        deployment_type = DeploymentType(d.pop("deployment_type"))

        file_path = d.pop("file_path")
        logs = d.pop("logs")

        total_lines = d.pop("total_lines")
        capture_active = d.pop("capture_active", UNSET)
        is_compressed = d.pop("is_compressed", UNSET)

        def _parse_patterns_detected(data: Any) -> LogContentPatternsDetectedType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patterns_detected_type_0 = LogContentPatternsDetectedType0.from_dict(data)

                return patterns_detected_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LogContentPatternsDetectedType0 | None | Unset, data)

        patterns_detected = _parse_patterns_detected(d.pop("patterns_detected", UNSET))

        found = cls(
            deployment_id=deployment_id,
            deployment_type=deployment_type,
            file_path=file_path,
            logs=logs,
            total_lines=total_lines,
            capture_active=capture_active,
            is_compressed=is_compressed,
            patterns_detected=patterns_detected,
        )
        found.additional_properties = d
        return found
