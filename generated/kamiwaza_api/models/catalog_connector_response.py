"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_type = self.connector_type
        field_dict["connector_type"] = connector_type
        manifest = self.manifest
        field_dict["manifest"] = manifest
        provider_label = self.provider_label
        field_dict["provider_label"] = provider_label
        already_subscribed = self.already_subscribed
        if already_subscribed is not UNSET:
            field_dict["already_subscribed"] = already_subscribed
        icon = self.icon

        if icon is not UNSET:
            field_dict["icon"] = icon
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_type = d.pop("connector_type")
        manifest = d.pop("manifest")
        provider_label = d.pop("provider_label")
        already_subscribed = d.pop("already_subscribed", UNSET)
        icon = d.pop("icon", UNSET)

        found = cls(
            connector_type=connector_type,
            manifest=manifest,
            provider_label=provider_label,
            already_subscribed=already_subscribed,
            icon=icon,
        )
        found.additional_properties = d
        return found
