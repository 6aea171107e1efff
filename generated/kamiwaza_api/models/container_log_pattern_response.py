"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["analysis_timestamp"] = to_json(self.analysis_timestamp)
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["patterns_detected"] = to_json(self.patterns_detected)
        if self.failure_lines is not UNSET:
            field_dict["failure_lines"] = to_json(self.failure_lines)
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

        d = members(src_dict)
        found = cls(
            analysis_timestamp=datetime.datetime.fromisoformat(d.pop("analysis_timestamp")),
            deployment_id=UUID(d.pop("deployment_id")),
            patterns_detected=ContainerLogPatternResponsePatternsDetected.from_dict(
                d.pop("patterns_detected")
            ),
            failure_lines=given(
                each(ContainerLogPatternResponseFailureLinesItem.from_dict),
                d.pop("failure_lines", UNSET),
            ),
        )
        found.additional_properties = d
        return found
