"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class UpdateOmniParseGlobalSettings:
    """Schema UpdateOmniParseGlobalSettings; members the contract does not know are kept."""

    force_insecure_model_ssl: bool | None | Unset = UNSET
    force_insecure_transport_ssl: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.force_insecure_model_ssl is not UNSET:
            field_dict["force_insecure_model_ssl"] = self.force_insecure_model_ssl
        if self.force_insecure_transport_ssl is not UNSET:
            field_dict["force_insecure_transport_ssl"] = self.force_insecure_transport_ssl
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            force_insecure_model_ssl=d.pop("force_insecure_model_ssl", UNSET),
            force_insecure_transport_ssl=d.pop("force_insecure_transport_ssl", UNSET),
        )
        found.additional_properties = d
        return found
