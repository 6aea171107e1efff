"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        api_url = self.api_url

        if api_url is not UNSET:
            field_dict["api_url"] = api_url
        namespace = self.namespace
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        origin = self.origin

        if origin is not UNSET:
            field_dict["origin"] = origin
        public_api_url = self.public_api_url

        if public_api_url is not UNSET:
            field_dict["public_api_url"] = public_api_url
        use_auth = self.use_auth
        if use_auth is not UNSET:
            field_dict["use_auth"] = use_auth
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        api_url = d.pop("api_url", UNSET)

        namespace = d.pop("namespace", UNSET)
        origin = d.pop("origin", UNSET)

        public_api_url = d.pop("public_api_url", UNSET)

        use_auth = d.pop("use_auth", UNSET)
        found = cls(
            api_url=api_url,
            namespace=namespace,
            origin=origin,
            public_api_url=public_api_url,
            use_auth=use_auth,
        )
        found.additional_properties = d
        return found
