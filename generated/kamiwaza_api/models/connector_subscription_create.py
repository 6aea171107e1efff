"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorSubscriptionCreate:
    """Schema ConnectorSubscriptionCreate; members the contract does not know are kept."""

    endpoint: str
    manifest: Any
    config: Any | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    workload_principal_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["endpoint"] = self.endpoint
        field_dict["manifest"] = self.manifest
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.scopes is not UNSET:
            field_dict["scopes"] = self.scopes
        if self.workload_principal_id is not UNSET:
            field_dict["workload_principal_id"] = self.workload_principal_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            endpoint=d.pop("endpoint"),
            manifest=d.pop("manifest"),
            config=d.pop("config", UNSET),
            scopes=d.pop("scopes", UNSET),
            workload_principal_id=d.pop("workload_principal_id", UNSET),
        )
        found.additional_properties = d
        return found
