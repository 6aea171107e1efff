"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.container_log_pattern_response_failure_lines_item import (
        ContainerLogPatternResponseFailureLinesItem,
    )
    from ..models.container_log_pattern_response_patterns_detected import (
        ContainerLogPatternResponsePatternsDetected,
    )


@_attrs_define(kw_only=True)
class ContainerLogPatternResponse:
    """Schema ContainerLogPatternResponse; members the contract does not know are kept."""

    analysis_timestamp: datetime.datetime
    deployment_id: UUID
    patterns_detected: ContainerLogPatternResponsePatternsDetected
    failure_lines: list[ContainerLogPatternResponseFailureLinesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        analysis_timestamp = self.analysis_timestamp.isoformat()
        field_dict["analysis_timestamp"] = analysis_timestamp
        deployment_id = str(self.deployment_id)
        field_dict["deployment_id"] = deployment_id
        patterns_detected = self.patterns_detected.to_dict()
        field_dict["patterns_detected"] = patterns_detected
        failure_lines: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.failure_lines, Unset):
            failure_lines = []
            for failure_lines_item_data in self.failure_lines:
                failure_lines_item = failure_lines_item_data.to_dict()
                failure_lines.append(failure_lines_item)

        if failure_lines is not UNSET:
            field_dict["failure_lines"] = failure_lines
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.container_log_pattern_response_failure_lines_item import (
            ContainerLogPatternResponseFailureLinesItem,
        )
        from ..models.container_log_pattern_response_patterns_detected import (
            ContainerLogPatternResponsePatternsDetected,
        )

        d = dict(src_dict)
        analysis_timestamp = datetime.datetime.fromisoformat(d.pop("analysis_timestamp"))

        deployment_id = UUID(d.pop("deployment_id"))

        patterns_detected = ContainerLogPatternResponsePatternsDetected.from_dict(
            d.pop("patterns_detected")
        )

        _failure_lines = d.pop("failure_lines", UNSET)
        failure_lines: list[ContainerLogPatternResponseFailureLinesItem] | Unset = UNSET
        if _failure_lines is not UNSET:
            failure_lines = []
            for failure_lines_item_data in _failure_lines:
                failure_lines_item = ContainerLogPatternResponseFailureLinesItem.from_dict(
                    failure_lines_item_data
                )

                failure_lines.append(failure_lines_item)

        found = cls(
            analysis_timestamp=analysis_timestamp,
            deployment_id=deployment_id,
            patterns_detected=patterns_detected,
            failure_lines=failure_lines,
        )
        found.additional_properties = d
        return found
