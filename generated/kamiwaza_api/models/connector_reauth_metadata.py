"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorReauthMetadata:
    """Schema ConnectorReauthMetadata; members the contract does not know are kept."""

    connector_settings_url: None | str | Unset = UNSET
    credential_registration_url: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.connector_settings_url is not UNSET:
            field_dict["connector_settings_url"] = self.connector_settings_url
        if self.credential_registration_url is not UNSET:
            field_dict["credential_registration_url"] = self.credential_registration_url
        if self.message is not UNSET:
            field_dict["message"] = self.message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_settings_url=d.pop("connector_settings_url", UNSET),
            credential_registration_url=d.pop("credential_registration_url", UNSET),
            message=d.pop("message", UNSET),
        )
        found.additional_properties = d
        return found
