"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SecurityConfigResponse:
    """Schema SecurityConfigResponse; members the contract does not know are kept."""

    banner_enabled: bool
    consent_enabled: bool
    banner_bottom_color: None | str | Unset = UNSET
    banner_bottom_text: None | str | Unset = UNSET
    banner_top_color: None | str | Unset = UNSET
    banner_top_text: None | str | Unset = UNSET
    consent_button_label: None | str | Unset = UNSET
    consent_content: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["banner_enabled"] = self.banner_enabled
        field_dict["consent_enabled"] = self.consent_enabled
        if self.banner_bottom_color is not UNSET:
            field_dict["banner_bottom_color"] = self.banner_bottom_color
        if self.banner_bottom_text is not UNSET:
            field_dict["banner_bottom_text"] = self.banner_bottom_text
        if self.banner_top_color is not UNSET:
            field_dict["banner_top_color"] = self.banner_top_color
        if self.banner_top_text is not UNSET:
            field_dict["banner_top_text"] = self.banner_top_text
        if self.consent_button_label is not UNSET:
            field_dict["consent_button_label"] = self.consent_button_label
        if self.consent_content is not UNSET:
            field_dict["consent_content"] = self.consent_content
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            banner_enabled=d.pop("banner_enabled"),
            consent_enabled=d.pop("consent_enabled"),
            banner_bottom_color=d.pop("banner_bottom_color", UNSET),
            banner_bottom_text=d.pop("banner_bottom_text", UNSET),
            banner_top_color=d.pop("banner_top_color", UNSET),
            banner_top_text=d.pop("banner_top_text", UNSET),
            consent_button_label=d.pop("consent_button_label", UNSET),
            consent_content=d.pop("consent_content", UNSET),
        )
        found.additional_properties = d
        return found
