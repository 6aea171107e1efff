"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VisionModelConfig:
    """Schema VisionModelConfig; members the contract does not know are kept."""

    api_endpoint: str
    api_key: None | str | Unset = UNSET
    max_tokens: int | Unset = UNSET
    model_name: str | Unset = UNSET
    verify_ssl: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["api_endpoint"] = self.api_endpoint
        if self.api_key is not UNSET:
            field_dict["api_key"] = self.api_key
        if self.max_tokens is not UNSET:
            field_dict["max_tokens"] = self.max_tokens
        if self.model_name is not UNSET:
            field_dict["model_name"] = self.model_name
        if self.verify_ssl is not UNSET:
            field_dict["verify_ssl"] = self.verify_ssl
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            api_endpoint=d.pop("api_endpoint"),
            api_key=d.pop("api_key", UNSET),
            max_tokens=d.pop("max_tokens", UNSET),
            model_name=d.pop("model_name", UNSET),
            verify_ssl=d.pop("verify_ssl", UNSET),
        )
        found.additional_properties = d
        return found
