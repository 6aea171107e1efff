"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class TranslationConfig:
    """Schema TranslationConfig; members the contract does not know are kept."""

    target_language: str
    api_endpoint: None | str | Unset = UNSET
    model_name: None | str | Unset = UNSET
    source_language: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["target_language"] = self.target_language
        if self.api_endpoint is not UNSET:
            field_dict["api_endpoint"] = self.api_endpoint
        if self.model_name is not UNSET:
            field_dict["model_name"] = self.model_name
        if self.source_language is not UNSET:
            field_dict["source_language"] = self.source_language
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            target_language=d.pop("target_language"),
            api_endpoint=d.pop("api_endpoint", UNSET),
            model_name=d.pop("model_name", UNSET),
            source_language=d.pop("source_language", UNSET),
        )
        found.additional_properties = d
        return found
