"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.omni_parse_global_settings import OmniParseGlobalSettings


@_attrs_define(kw_only=True)
class ContextGlobalSettings:
    """Schema ContextGlobalSettings; members the contract does not know are kept."""

    omniparse: OmniParseGlobalSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        omniparse: dict[str, Any] | Unset = UNSET
        if not isinstance(self.omniparse, Unset):
            omniparse = self.omniparse.to_dict()
        if omniparse is not UNSET:
            field_dict["omniparse"] = omniparse
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.omni_parse_global_settings import OmniParseGlobalSettings

        d = dict(src_dict)
        _omniparse = d.pop("omniparse", UNSET)
        omniparse: OmniParseGlobalSettings | Unset
        if isinstance(_omniparse, Unset):
            omniparse = UNSET
        else:
            omniparse = OmniParseGlobalSettings.from_dict(_omniparse)

        found = cls(omniparse=omniparse)
        found.additional_properties = d
        return found
