"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["analysis_timestamp"] = to_json(self.analysis_timestamp)
        field_dict["deployment_id"] = self.deployment_id
        field_dict["deployment_type"] = to_json(self.deployment_type)
        if self.failure_lines is not UNSET:
            field_dict["failure_lines"] = self.failure_lines
        if self.patterns_detected is not UNSET:
            field_dict["patterns_detected"] = to_json(self.patterns_detected)
        if self.total_errors_found is not UNSET:
            field_dict["total_errors_found"] = self.total_errors_found
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.log_pattern_analysis_patterns_detected import (
            LogPatternAnalysisPatternsDetected,
        )

        d = members(src_dict)
        found = cls(
            analysis_timestamp=datetime.datetime.fromisoformat(d.pop("analysis_timestamp")),
            deployment_id=d.pop("deployment_id"),
            deployment_type=DeploymentType(d.pop("deployment_type")),
            failure_lines=d.pop("failure_lines", UNSET),
            patterns_detected=given(
                LogPatternAnalysisPatternsDetected.from_dict, d.pop("patterns_detected", UNSET)
            ),
            total_errors_found=d.pop("total_errors_found", UNSET),
        )
        found.additional_properties = d
        return found
