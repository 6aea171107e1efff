"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.deployment_type import DeploymentType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.log_pattern_analysis_patterns_detected import LogPatternAnalysisPatternsDetected


@_attrs_define(kw_only=True)
class LogPatternAnalysis:
    """Schema LogPatternAnalysis; members the contract does not know are kept."""

    analysis_timestamp: datetime.datetime
    deployment_id: str
    deployment_type: DeploymentType
    failure_lines: list[Any] | Unset = UNSET
    patterns_detected: LogPatternAnalysisPatternsDetected | Unset = UNSET
    total_errors_found: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        analysis_timestamp = self.analysis_timestamp.isoformat()
        field_dict["analysis_timestamp"] = analysis_timestamp
        deployment_id = self.deployment_id
        field_dict["deployment_id"] = deployment_id
        deployment_type = self.deployment_type.value
        field_dict["deployment_type"] = deployment_type
        failure_lines: list[Any] | Unset = UNSET
        if not isinstance(self.failure_lines, Unset):
            failure_lines = self.failure_lines

        if failure_lines is not UNSET:
            field_dict["failure_lines"] = failure_lines
        patterns_detected: dict[str, Any] | Unset = UNSET
        if not isinstance(self.patterns_detected, Unset):
            patterns_detected = self.patterns_detected.to_dict()
        if patterns_detected is not UNSET:
            field_dict["patterns_detected"] = patterns_detected
        total_errors_found = self.total_errors_found
        if total_errors_found is not UNSET:
            field_dict["total_errors_found"] = total_errors_found
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_pattern_analysis_patterns_detected import (
            LogPatternAnalysisPatternsDetected,
        )

        d = dict(src_dict)
        analysis_timestamp = datetime.datetime.fromisoformat(d.pop("analysis_timestamp"))

        deployment_id = d.pop("deployment_id")
        deployment_type = DeploymentType(d.pop("deployment_type"))

        failure_lines = d.pop("failure_lines", UNSET)

        _patterns_detected = d.pop("patterns_detected", UNSET)
        patterns_detected: LogPatternAnalysisPatternsDetected | Unset
        if isinstance(_patterns_detected, Unset):
            patterns_detected = UNSET
        else:
            patterns_detected = LogPatternAnalysisPatternsDetected.from_dict(_patterns_detected)

        total_errors_found = d.pop("total_errors_found", UNSET)
        found = cls(
            analysis_timestamp=analysis_timestamp,
            deployment_id=deployment_id,
            deployment_type=deployment_type,
            failure_lines=failure_lines,
            patterns_detected=patterns_detected,
            total_errors_found=total_errors_found,
        )
        found.additional_properties = d
        return found
