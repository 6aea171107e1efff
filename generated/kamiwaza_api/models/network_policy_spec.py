"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class NetworkPolicySpec:
    """Schema NetworkPolicySpec; members the contract does not know are kept."""

    allow_external_access: bool | None | Unset = UNSET
    allow_namespaces: list[str] | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allow_external_access = self.allow_external_access

        if allow_external_access is not UNSET:
            field_dict["allow_external_access"] = allow_external_access
        allow_namespaces: list[str] | None | Unset
        if isinstance(self.allow_namespaces, Unset):
            allow_namespaces = UNSET
        elif isinstance(self.allow_namespaces, list):
            allow_namespaces = self.allow_namespaces

        else:
            allow_namespaces = self.allow_namespaces

        if allow_namespaces is not UNSET:
            field_dict["allow_namespaces"] = allow_namespaces
        enabled = self.enabled
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        allow_external_access = d.pop("allow_external_access", UNSET)

        def _parse_allow_namespaces(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allow_namespaces_type_0 = data

                return allow_namespaces_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allow_namespaces = _parse_allow_namespaces(d.pop("allow_namespaces", UNSET))

        enabled = d.pop("enabled", UNSET)
        found = cls(
            allow_external_access=allow_external_access,
            allow_namespaces=allow_namespaces,
            enabled=enabled,
        )
        found.additional_properties = d
        return found
