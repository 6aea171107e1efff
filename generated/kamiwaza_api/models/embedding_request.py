"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["text"] = self.text
        if self.device is not UNSET:
            field_dict["device"] = self.device
        if self.model is not UNSET:
            field_dict["model"] = self.model
        if self.provider_type is not UNSET:
            field_dict["provider_type"] = self.provider_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            text=d.pop("text"),
            device=d.pop("device", UNSET),
            model=d.pop("model", UNSET),
            provider_type=d.pop("provider_type", UNSET),
        )
        found.additional_properties = d
        return found
