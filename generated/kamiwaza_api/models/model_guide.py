"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_variant import ModelVariant


@_attrs_define(kw_only=True)
class ModelGuide:
    """Schema ModelGuide; members the contract does not know are kept."""

    base_model_id: str
    context_length: str
    name: str
    producer: str
    quality_overall: str
    size_category: str
    use_case: list[str] | str
    variants: list[ModelVariant]
    created_timestamp: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    guide_version: None | str | Unset = UNSET
    id: None | Unset | UUID = UNSET
    kamiwaza_notes: None | str | Unset = UNSET
    modified_timestamp: datetime.datetime | None | Unset = UNSET
    score_agentic_coding: float | None | Unset = UNSET
    score_average: float | None | Unset = UNSET
    score_coding: float | None | Unset = UNSET
    score_data_analysis: float | None | Unset = UNSET
    score_instruction_following: float | None | Unset = UNSET
    score_language: float | None | Unset = UNSET
    score_math: float | None | Unset = UNSET
    score_reasoning: float | None | Unset = UNSET
    score_roleplaying: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["base_model_id"] = self.base_model_id
        field_dict["context_length"] = self.context_length
        field_dict["name"] = self.name
        field_dict["producer"] = self.producer
        field_dict["quality_overall"] = self.quality_overall
        field_dict["size_category"] = self.size_category
        field_dict["use_case"] = self.use_case
        field_dict["variants"] = to_json(self.variants)
        if self.created_timestamp is not UNSET:
            field_dict["created_timestamp"] = to_json(self.created_timestamp)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.guide_version is not UNSET:
            field_dict["guide_version"] = self.guide_version
        if self.id is not UNSET:
            field_dict["id"] = to_json(self.id)
        if self.kamiwaza_notes is not UNSET:
            field_dict["kamiwaza_notes"] = self.kamiwaza_notes
        if self.modified_timestamp is not UNSET:
            field_dict["modified_timestamp"] = to_json(self.modified_timestamp)
        if self.score_agentic_coding is not UNSET:
            field_dict["score_agentic_coding"] = self.score_agentic_coding
        if self.score_average is not UNSET:
            field_dict["score_average"] = self.score_average
        if self.score_coding is not UNSET:
            field_dict["score_coding"] = self.score_coding
        if self.score_data_analysis is not UNSET:
            field_dict["score_data_analysis"] = self.score_data_analysis
        if self.score_instruction_following is not UNSET:
            field_dict["score_instruction_following"] = self.score_instruction_following
        if self.score_language is not UNSET:
            field_dict["score_language"] = self.score_language
        if self.score_math is not UNSET:
            field_dict["score_math"] = self.score_math
        if self.score_reasoning is not UNSET:
            field_dict["score_reasoning"] = self.score_reasoning
        if self.score_roleplaying is not UNSET:
            field_dict["score_roleplaying"] = self.score_roleplaying
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_variant import ModelVariant

        d = members(src_dict)
        found = cls(
            base_model_id=d.pop("base_model_id"),
            context_length=d.pop("context_length"),
            name=d.pop("name"),
            producer=d.pop("producer"),
            quality_overall=d.pop("quality_overall"),
            size_category=d.pop("size_category"),
            use_case=d.pop("use_case"),
            variants=each(ModelVariant.from_dict)(d.pop("variants")),
            created_timestamp=given(
                either(datetime.datetime.fromisoformat), d.pop("created_timestamp", UNSET)
            ),
            description=d.pop("description", UNSET),
            guide_version=d.pop("guide_version", UNSET),
            id=given(either(UUID), d.pop("id", UNSET)),
            kamiwaza_notes=d.pop("kamiwaza_notes", UNSET),
            modified_timestamp=given(
                either(datetime.datetime.fromisoformat), d.pop("modified_timestamp", UNSET)
            ),
            score_agentic_coding=d.pop("score_agentic_coding", UNSET),
            score_average=d.pop("score_average", UNSET),
            score_coding=d.pop("score_coding", UNSET),
            score_data_analysis=d.pop("score_data_analysis", UNSET),
            score_instruction_following=d.pop("score_instruction_following", UNSET),
            score_language=d.pop("score_language", UNSET),
            score_math=d.pop("score_math", UNSET),
            score_reasoning=d.pop("score_reasoning", UNSET),
            score_roleplaying=d.pop("score_roleplaying", UNSET),
        )
        found.additional_properties = d
        return found
