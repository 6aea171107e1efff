"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.ocr_config import OCRConfig
        from ..models.translation_config import TranslationConfig
        from ..models.vision_model_config import VisionModelConfig

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        enable_translation = self.enable_translation
        if enable_translation is not UNSET:
            field_dict["enable_translation"] = enable_translation
        ocr: dict[str, Any] | None | Unset
        if isinstance(self.ocr, Unset):
            ocr = UNSET
        elif isinstance(self.ocr, OCRConfig):
            ocr = self.ocr.to_dict()
        else:
            ocr = self.ocr

        if ocr is not UNSET:
            field_dict["ocr"] = ocr
        omniparse_chunking = self.omniparse_chunking
        if omniparse_chunking is not UNSET:
            field_dict["omniparse_chunking"] = omniparse_chunking
        omniparse_max_tokens = self.omniparse_max_tokens
        if omniparse_max_tokens is not UNSET:
            field_dict["omniparse_max_tokens"] = omniparse_max_tokens
        omniparse_overlap = self.omniparse_overlap
        if omniparse_overlap is not UNSET:
            field_dict["omniparse_overlap"] = omniparse_overlap
        pipeline: str | Unset = UNSET
        if not isinstance(self.pipeline, Unset):
            pipeline = self.pipeline.value

        if pipeline is not UNSET:
            field_dict["pipeline"] = pipeline
        strict_omniparse = self.strict_omniparse
        if strict_omniparse is not UNSET:
            field_dict["strict_omniparse"] = strict_omniparse
        translation: dict[str, Any] | None | Unset
        if isinstance(self.translation, Unset):
            translation = UNSET
        elif isinstance(self.translation, TranslationConfig):
            translation = self.translation.to_dict()
        else:
            translation = self.translation

        if translation is not UNSET:
            field_dict["translation"] = translation
        use_omniparse = self.use_omniparse
        if use_omniparse is not UNSET:
            field_dict["use_omniparse"] = use_omniparse
        vision_model: dict[str, Any] | None | Unset
        if isinstance(self.vision_model, Unset):
            vision_model = UNSET
        elif isinstance(self.vision_model, VisionModelConfig):
            vision_model = self.vision_model.to_dict()
        else:
            vision_model = self.vision_model

        if vision_model is not UNSET:
            field_dict["vision_model"] = vision_model
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.ocr_config import OCRConfig
        from ..models.translation_config import TranslationConfig
        from ..models.vision_model_config import VisionModelConfig

        d = dict(src_dict)
        enable_translation = d.pop("enable_translation", UNSET)

        def _parse_ocr(data: Any) -> None | OCRConfig | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                ocr_type_0 = OCRConfig.from_dict(data)

                return ocr_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OCRConfig | Unset, data)

        ocr = _parse_ocr(d.pop("ocr", UNSET))

        omniparse_chunking = d.pop("omniparse_chunking", UNSET)
        omniparse_max_tokens = d.pop("omniparse_max_tokens", UNSET)
        omniparse_overlap = d.pop("omniparse_overlap", UNSET)
        _pipeline = d.pop("pipeline", UNSET)
        pipeline: ExtractionConfigPipeline | Unset
        if isinstance(_pipeline, Unset):
            pipeline = UNSET
        else:
            pipeline = ExtractionConfigPipeline(_pipeline)

        strict_omniparse = d.pop("strict_omniparse", UNSET)

        def _parse_translation(data: Any) -> None | TranslationConfig | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                translation_type_0 = TranslationConfig.from_dict(data)

                return translation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TranslationConfig | Unset, data)

        translation = _parse_translation(d.pop("translation", UNSET))

        use_omniparse = d.pop("use_omniparse", UNSET)

        def _parse_vision_model(data: Any) -> None | Unset | VisionModelConfig:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vision_model_type_0 = VisionModelConfig.from_dict(data)

                return vision_model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VisionModelConfig, data)

        vision_model = _parse_vision_model(d.pop("vision_model", UNSET))

        found = cls(
            enable_translation=enable_translation,
            ocr=ocr,
            omniparse_chunking=omniparse_chunking,
            omniparse_max_tokens=omniparse_max_tokens,
            omniparse_overlap=omniparse_overlap,
            pipeline=pipeline,
            strict_omniparse=strict_omniparse,
            translation=translation,
            use_omniparse=use_omniparse,
            vision_model=vision_model,
        )
        found.additional_properties = d
        return found
