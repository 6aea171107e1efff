"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class EmbeddingRequest:
    """Schema EmbeddingRequest; members the contract does not know are kept."""

    text: str
    device: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    provider_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        text = self.text
        field_dict["text"] = text
        device = self.device

        if device is not UNSET:
            field_dict["device"] = device
        model = self.model

        if model is not UNSET:
            field_dict["model"] = model
        provider_type = self.provider_type

        if provider_type is not UNSET:
            field_dict["provider_type"] = provider_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        text = d.pop("text")
        device = d.pop("device", UNSET)

        model = d.pop("model", UNSET)

        provider_type = d.pop("provider_type", UNSET)

        found = cls(text=text, device=device, model=model, provider_type=provider_type)
        found.additional_properties = d
        return found
