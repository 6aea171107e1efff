"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_omni_parse_global_settings import UpdateOmniParseGlobalSettings


@_attrs_define(kw_only=True)
class UpdateContextGlobalSettings:
    """Schema UpdateContextGlobalSettings; members the contract does not know are kept."""

    omniparse: None | Unset | UpdateOmniParseGlobalSettings = UNSET
    reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.update_omni_parse_global_settings import UpdateOmniParseGlobalSettings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        omniparse: dict[str, Any] | None | Unset
        if isinstance(self.omniparse, Unset):
            omniparse = UNSET
        elif isinstance(self.omniparse, UpdateOmniParseGlobalSettings):
            omniparse = self.omniparse.to_dict()
        else:
            omniparse = self.omniparse

        if omniparse is not UNSET:
            field_dict["omniparse"] = omniparse
        reason = self.reason

        if reason is not UNSET:
            field_dict["reason"] = reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.update_omni_parse_global_settings import UpdateOmniParseGlobalSettings

        d = dict(src_dict)

        def _parse_omniparse(data: Any) -> None | Unset | UpdateOmniParseGlobalSettings:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                omniparse_type_0 = UpdateOmniParseGlobalSettings.from_dict(data)

                return omniparse_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UpdateOmniParseGlobalSettings, data)

        omniparse = _parse_omniparse(d.pop("omniparse", UNSET))

        reason = d.pop("reason", UNSET)

        found = cls(omniparse=omniparse, reason=reason)
        found.additional_properties = d
        return found
