"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        available_stages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.available_stages, Unset):
            available_stages = []
            for available_stages_item_data in self.available_stages:
                available_stages_item = available_stages_item_data.to_dict()
                available_stages.append(available_stages_item)

        if available_stages is not UNSET:
            field_dict["available_stages"] = available_stages
        can_submit = self.can_submit
        if can_submit is not UNSET:
            field_dict["can_submit"] = can_submit
        normalized_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.normalized_config, Unset):
            normalized_config = self.normalized_config.to_dict()
        if normalized_config is not UNSET:
            field_dict["normalized_config"] = normalized_config
        supported_mime_types: list[str] | Unset = UNSET
        if not isinstance(self.supported_mime_types, Unset):
            supported_mime_types = self.supported_mime_types

        if supported_mime_types is not UNSET:
            field_dict["supported_mime_types"] = supported_mime_types
        validation_issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.validation_issues, Unset):
            validation_issues = []
            for validation_issues_item_data in self.validation_issues:
                validation_issues_item = validation_issues_item_data.to_dict()
                validation_issues.append(validation_issues_item)

        if validation_issues is not UNSET:
            field_dict["validation_issues"] = validation_issues
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.import_options_validation_issue import ImportOptionsValidationIssue
        from ..models.import_stage_definition import ImportStageDefinition
        from ..models.pipeline_config_output import PipelineConfigOutput

        d = dict(src_dict)
        _available_stages = d.pop("available_stages", UNSET)
        available_stages: list[ImportStageDefinition] | Unset = UNSET
        if _available_stages is not UNSET:
            available_stages = []
            for available_stages_item_data in _available_stages:
                available_stages_item = ImportStageDefinition.from_dict(available_stages_item_data)

                available_stages.append(available_stages_item)

        can_submit = d.pop("can_submit", UNSET)
        _normalized_config = d.pop("normalized_config", UNSET)
        normalized_config: PipelineConfigOutput | Unset
        if isinstance(_normalized_config, Unset):
            normalized_config = UNSET
        else:
            normalized_config = PipelineConfigOutput.from_dict(_normalized_config)

        supported_mime_types = d.pop("supported_mime_types", UNSET)

        _validation_issues = d.pop("validation_issues", UNSET)
        validation_issues: list[ImportOptionsValidationIssue] | Unset = UNSET
        if _validation_issues is not UNSET:
            validation_issues = []
            for validation_issues_item_data in _validation_issues:
                validation_issues_item = ImportOptionsValidationIssue.from_dict(
                    validation_issues_item_data
                )

                validation_issues.append(validation_issues_item)

        found = cls(
            available_stages=available_stages,
            can_submit=can_submit,
            normalized_config=normalized_config,
            supported_mime_types=supported_mime_types,
            validation_issues=validation_issues,
        )
        found.additional_properties = d
        return found
