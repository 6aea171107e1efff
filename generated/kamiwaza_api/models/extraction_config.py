"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.extraction_config_pipeline import ExtractionConfigPipeline
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ocr_config import OCRConfig
    from ..models.translation_config import TranslationConfig
    from ..models.vision_model_config import VisionModelConfig


@_attrs_define(kw_only=True)
class ExtractionConfig:
    """Schema ExtractionConfig; members the contract does not know are kept."""

    enable_translation: bool | Unset = UNSET
    ocr: None | OCRConfig | Unset = UNSET
    omniparse_chunking: bool | Unset = UNSET
    omniparse_max_tokens: int | Unset = UNSET
    omniparse_overlap: int | Unset = UNSET
    pipeline: ExtractionConfigPipeline | Unset = UNSET
    strict_omniparse: bool | Unset = UNSET
    translation: None | TranslationConfig | Unset = UNSET
    use_omniparse: bool | Unset = UNSET
    vision_model: None | Unset | VisionModelConfig = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.enable_translation is not UNSET:
            field_dict["enable_translation"] = self.enable_translation
        if self.ocr is not UNSET:
            field_dict["ocr"] = to_json(self.ocr)
        if self.omniparse_chunking is not UNSET:
            field_dict["omniparse_chunking"] = self.omniparse_chunking
        if self.omniparse_max_tokens is not UNSET:
            field_dict["omniparse_max_tokens"] = self.omniparse_max_tokens
        if self.omniparse_overlap is not UNSET:
            field_dict["omniparse_overlap"] = self.omniparse_overlap
        if self.pipeline is not UNSET:
            field_dict["pipeline"] = to_json(self.pipeline)
        if self.strict_omniparse is not UNSET:
            field_dict["strict_omniparse"] = self.strict_omniparse
        if self.translation is not UNSET:
            field_dict["translation"] = to_json(self.translation)
        if self.use_omniparse is not UNSET:
            field_dict["use_omniparse"] = self.use_omniparse
        if self.vision_model is not UNSET:
            field_dict["vision_model"] = to_json(self.vision_model)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.ocr_config import OCRConfig
        from ..models.translation_config import TranslationConfig
        from ..models.vision_model_config import VisionModelConfig

        d = members(src_dict)
        found = cls(
            enable_translation=d.pop("enable_translation", UNSET),
            ocr=given(either(OCRConfig.from_dict), d.pop("ocr", UNSET)),
            omniparse_chunking=d.pop("omniparse_chunking", UNSET),
            omniparse_max_tokens=d.pop("omniparse_max_tokens", UNSET),
            omniparse_overlap=d.pop("omniparse_overlap", UNSET),
            pipeline=given(ExtractionConfigPipeline, d.pop("pipeline", UNSET)),
            strict_omniparse=d.pop("strict_omniparse", UNSET),
            translation=given(either(TranslationConfig.from_dict), d.pop("translation", UNSET)),
            use_omniparse=d.pop("use_omniparse", UNSET),
            vision_model=given(either(VisionModelConfig.from_dict), d.pop("vision_model", UNSET)),
        )
        found.additional_properties = d
        return found
