"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ocr_config_engine import OCRConfigEngine
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class OCRConfig:
    """Schema OCRConfig; members the contract does not know are kept."""

    confidence_threshold: float | Unset = UNSET
    engine: OCRConfigEngine | Unset = UNSET
    handwriting_mode: bool | Unset = UNSET
    lang: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        confidence_threshold = self.confidence_threshold
        if confidence_threshold is not UNSET:
            field_dict["confidence_threshold"] = confidence_threshold
        engine: str | Unset = UNSET
        if not isinstance(self.engine, Unset):
            engine = self.engine.value

        if engine is not UNSET:
            field_dict["engine"] = engine
        handwriting_mode = self.handwriting_mode
        if handwriting_mode is not UNSET:
            field_dict["handwriting_mode"] = handwriting_mode
        lang = self.lang
        if lang is not UNSET:
            field_dict["lang"] = lang
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        confidence_threshold = d.pop("confidence_threshold", UNSET)
        _engine = d.pop("engine", UNSET)
        engine: OCRConfigEngine | Unset
        if isinstance(_engine, Unset):
            engine = UNSET
        else:
            engine = OCRConfigEngine(_engine)

        handwriting_mode = d.pop("handwriting_mode", UNSET)
        lang = d.pop("lang", UNSET)
        found = cls(
            confidence_threshold=confidence_threshold,
            engine=engine,
            handwriting_mode=handwriting_mode,
            lang=lang,
        )
        found.additional_properties = d
        return found
