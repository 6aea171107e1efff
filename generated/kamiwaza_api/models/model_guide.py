"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        base_model_id = self.base_model_id
        field_dict["base_model_id"] = base_model_id
        context_length = self.context_length
        field_dict["context_length"] = context_length
        name = self.name
        field_dict["name"] = name
        producer = self.producer
        field_dict["producer"] = producer
        quality_overall = self.quality_overall
        field_dict["quality_overall"] = quality_overall
        size_category = self.size_category
        field_dict["size_category"] = size_category
        use_case: list[str] | str
        if isinstance(self.use_case, list):
            use_case = self.use_case

        else:
            use_case = self.use_case

        field_dict["use_case"] = use_case
        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        field_dict["variants"] = variants
        created_timestamp: None | str | Unset
        if isinstance(self.created_timestamp, Unset):
            created_timestamp = UNSET
        elif isinstance(self.created_timestamp, datetime.datetime):
            created_timestamp = self.created_timestamp.isoformat()
        else:
            created_timestamp = self.created_timestamp

        if created_timestamp is not UNSET:
            field_dict["created_timestamp"] = created_timestamp
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        guide_version = self.guide_version

        if guide_version is not UNSET:
            field_dict["guide_version"] = guide_version
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = str(self.id)
        else:
            id = self.id

        if id is not UNSET:
            field_dict["id"] = id
        kamiwaza_notes = self.kamiwaza_notes

        if kamiwaza_notes is not UNSET:
            field_dict["kamiwaza_notes"] = kamiwaza_notes
        modified_timestamp: None | str | Unset
        if isinstance(self.modified_timestamp, Unset):
            modified_timestamp = UNSET
        elif isinstance(self.modified_timestamp, datetime.datetime):
            modified_timestamp = self.modified_timestamp.isoformat()
        else:
            modified_timestamp = self.modified_timestamp

        if modified_timestamp is not UNSET:
            field_dict["modified_timestamp"] = modified_timestamp
        score_agentic_coding = self.score_agentic_coding

        if score_agentic_coding is not UNSET:
            field_dict["score_agentic_coding"] = score_agentic_coding
        score_average = self.score_average

        if score_average is not UNSET:
            field_dict["score_average"] = score_average
        score_coding = self.score_coding

        if score_coding is not UNSET:
            field_dict["score_coding"] = score_coding
        score_data_analysis = self.score_data_analysis

        if score_data_analysis is not UNSET:
            field_dict["score_data_analysis"] = score_data_analysis
        score_instruction_following = self.score_instruction_following

        if score_instruction_following is not UNSET:
            field_dict["score_instruction_following"] = score_instruction_following
        score_language = self.score_language

        if score_language is not UNSET:
            field_dict["score_language"] = score_language
        score_math = self.score_math

        if score_math is not UNSET:
            field_dict["score_math"] = score_math
        score_reasoning = self.score_reasoning

        if score_reasoning is not UNSET:
            field_dict["score_reasoning"] = score_reasoning
        score_roleplaying = self.score_roleplaying

        if score_roleplaying is not UNSET:
            field_dict["score_roleplaying"] = score_roleplaying
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_variant import ModelVariant

        d = dict(src_dict)
        base_model_id = d.pop("base_model_id")
        context_length = d.pop("context_length")
        name = d.pop("name")
        producer = d.pop("producer")
        quality_overall = d.pop("quality_overall")
        size_category = d.pop("size_category")

        def _parse_use_case(data: Any) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                use_case_type_1 = data

                return use_case_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        use_case = _parse_use_case(d.pop("use_case"))

        variants = []
        for variants_item_data in d.pop("variants"):
            variants_item = ModelVariant.from_dict(variants_item_data)

            variants.append(variants_item)

        def _parse_created_timestamp(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_timestamp_type_0 = datetime.datetime.fromisoformat(data)

                return created_timestamp_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_timestamp = _parse_created_timestamp(d.pop("created_timestamp", UNSET))

        description = d.pop("description", UNSET)

        guide_version = d.pop("guide_version", UNSET)

        def _parse_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                id_type_0 = UUID(data)

                return id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        id = _parse_id(d.pop("id", UNSET))

        kamiwaza_notes = d.pop("kamiwaza_notes", UNSET)

        def _parse_modified_timestamp(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                modified_timestamp_type_0 = datetime.datetime.fromisoformat(data)

                return modified_timestamp_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified_timestamp = _parse_modified_timestamp(d.pop("modified_timestamp", UNSET))

        score_agentic_coding = d.pop("score_agentic_coding", UNSET)

        score_average = d.pop("score_average", UNSET)

        score_coding = d.pop("score_coding", UNSET)

        score_data_analysis = d.pop("score_data_analysis", UNSET)

        score_instruction_following = d.pop("score_instruction_following", UNSET)

        score_language = d.pop("score_language", UNSET)

        score_math = d.pop("score_math", UNSET)

        score_reasoning = d.pop("score_reasoning", UNSET)

        score_roleplaying = d.pop("score_roleplaying", UNSET)

        found = cls(
            base_model_id=base_model_id,
            context_length=context_length,
            name=name,
            producer=producer,
            quality_overall=quality_overall,
            size_category=size_category,
            use_case=use_case,
            variants=variants,
            created_timestamp=created_timestamp,
            description=description,
            guide_version=guide_version,
            id=id,
            kamiwaza_notes=kamiwaza_notes,
            modified_timestamp=modified_timestamp,
            score_agentic_coding=score_agentic_coding,
            score_average=score_average,
            score_coding=score_coding,
            score_data_analysis=score_data_analysis,
            score_instruction_following=score_instruction_following,
            score_language=score_language,
            score_math=score_math,
            score_reasoning=score_reasoning,
            score_roleplaying=score_roleplaying,
        )
        found.additional_properties = d
        return found
