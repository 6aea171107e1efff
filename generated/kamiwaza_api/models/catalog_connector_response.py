"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CatalogConnectorResponse:
    """Schema CatalogConnectorResponse; members the contract does not know are kept."""

    connector_type: str
    manifest: Any
    provider_label: str
    already_subscribed: bool | Unset = UNSET
    icon: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_type"] = self.connector_type
        field_dict["manifest"] = self.manifest
        field_dict["provider_label"] = self.provider_label
        if self.already_subscribed is not UNSET:
            field_dict["already_subscribed"] = self.already_subscribed
        if self.icon is not UNSET:
            field_dict["icon"] = self.icon
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_type=d.pop("connector_type"),
            manifest=d.pop("manifest"),
            provider_label=d.pop("provider_label"),
            already_subscribed=d.pop("already_subscribed", UNSET),
            icon=d.pop("icon", UNSET),
        )
        found.additional_properties = d
        return found
