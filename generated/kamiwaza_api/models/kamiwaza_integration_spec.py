"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class KamiwazaIntegrationSpec:
    """Schema KamiwazaIntegrationSpec; members the contract does not know are kept."""

    api_url: None | str | Unset = UNSET
    namespace: str | Unset = UNSET
    origin: None | str | Unset = UNSET
    public_api_url: None | str | Unset = UNSET
    use_auth: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.api_url is not UNSET:
            field_dict["api_url"] = self.api_url
        if self.namespace is not UNSET:
            field_dict["namespace"] = self.namespace
        if self.origin is not UNSET:
            field_dict["origin"] = self.origin
        if self.public_api_url is not UNSET:
            field_dict["public_api_url"] = self.public_api_url
        if self.use_auth is not UNSET:
            field_dict["use_auth"] = self.use_auth
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            api_url=d.pop("api_url", UNSET),
            namespace=d.pop("namespace", UNSET),
            origin=d.pop("origin", UNSET),
            public_api_url=d.pop("public_api_url", UNSET),
            use_auth=d.pop("use_auth", UNSET),
        )
        found.additional_properties = d
        return found
