"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorCreate:
    """Schema ConnectorCreate; members the contract does not know are kept."""

    config: Any
    connector_type: str
    name: str
    enabled: bool | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["config"] = self.config
        field_dict["connector_type"] = self.connector_type
        field_dict["name"] = self.name
        if self.enabled is not UNSET:
            field_dict["enabled"] = self.enabled
        if self.scopes is not UNSET:
            field_dict["scopes"] = self.scopes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            config=d.pop("config"),
            connector_type=d.pop("connector_type"),
            name=d.pop("name"),
            enabled=d.pop("enabled", UNSET),
            scopes=d.pop("scopes", UNSET),
        )
        found.additional_properties = d
        return found
