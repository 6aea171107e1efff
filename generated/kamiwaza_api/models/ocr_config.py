"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.confidence_threshold is not UNSET:
            field_dict["confidence_threshold"] = self.confidence_threshold
        if self.engine is not UNSET:
            field_dict["engine"] = to_json(self.engine)
        if self.handwriting_mode is not UNSET:
            field_dict["handwriting_mode"] = self.handwriting_mode
        if self.lang is not UNSET:
            field_dict["lang"] = self.lang
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            confidence_threshold=d.pop("confidence_threshold", UNSET),
            engine=given(OCRConfigEngine, d.pop("engine", UNSET)),
            handwriting_mode=d.pop("handwriting_mode", UNSET),
            lang=d.pop("lang", UNSET),
        )
        found.additional_properties = d
        return found
