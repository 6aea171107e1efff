"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        endpoint = self.endpoint
        field_dict["endpoint"] = endpoint
        manifest = self.manifest
        field_dict["manifest"] = manifest
        config = self.config
        if config is not UNSET:
            field_dict["config"] = config
        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        if scopes is not UNSET:
            field_dict["scopes"] = scopes
        workload_principal_id = self.workload_principal_id

        if workload_principal_id is not UNSET:
            field_dict["workload_principal_id"] = workload_principal_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        endpoint = d.pop("endpoint")
        manifest = d.pop("manifest")
        config = d.pop("config", UNSET)
        scopes = d.pop("scopes", UNSET)

        workload_principal_id = d.pop("workload_principal_id", UNSET)

        found = cls(
            endpoint=endpoint,
            manifest=manifest,
            config=config,
            scopes=scopes,
            workload_principal_id=workload_principal_id,
        )
        found.additional_properties = d
        return found
