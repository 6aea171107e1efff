"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.import_options_validation_issue import ImportOptionsValidationIssue
    from ..models.import_stage_definition import ImportStageDefinition
    from ..models.pipeline_config_output import PipelineConfigOutput


@_attrs_define(kw_only=True)
class EvaluatedImportOptionsResponse:
    """Schema EvaluatedImportOptionsResponse; members the contract does not know are kept."""

    available_stages: list[ImportStageDefinition] | Unset = UNSET
    can_submit: bool | Unset = UNSET
    normalized_config: PipelineConfigOutput | Unset = UNSET
    supported_mime_types: list[str] | Unset = UNSET
    validation_issues: list[ImportOptionsValidationIssue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.available_stages is not UNSET:
            field_dict["available_stages"] = to_json(self.available_stages)
        if self.can_submit is not UNSET:
            field_dict["can_submit"] = self.can_submit
        if self.normalized_config is not UNSET:
            field_dict["normalized_config"] = to_json(self.normalized_config)
        if self.supported_mime_types is not UNSET:
            field_dict["supported_mime_types"] = self.supported_mime_types
        if self.validation_issues is not UNSET:
            field_dict["validation_issues"] = to_json(self.validation_issues)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.import_options_validation_issue import ImportOptionsValidationIssue
        from ..models.import_stage_definition import ImportStageDefinition
        from ..models.pipeline_config_output import PipelineConfigOutput

        d = members(src_dict)
        found = cls(
            available_stages=given(
                each(ImportStageDefinition.from_dict), d.pop("available_stages", UNSET)
            ),
            can_submit=d.pop("can_submit", UNSET),
            normalized_config=given(
                PipelineConfigOutput.from_dict, d.pop("normalized_config", UNSET)
            ),
            supported_mime_types=d.pop("supported_mime_types", UNSET),
            validation_issues=given(
                each(ImportOptionsValidationIssue.from_dict), d.pop("validation_issues", UNSET)
            ),
        )
        found.additional_properties = d
        return found
