"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.external_endpoint_discover_request_provider_type_0 import (
    ExternalEndpointDiscoverRequestProviderType0,
)
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ExternalEndpointDiscoverRequest:
    """Schema ExternalEndpointDiscoverRequest; members the contract does not know are kept."""

    base_url: str
    api_key: None | str | Unset = UNSET
    credential_secret_urn: None | str | Unset = UNSET
    provider: ExternalEndpointDiscoverRequestProviderType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["base_url"] = self.base_url
        if self.api_key is not UNSET:
            field_dict["api_key"] = self.api_key
        if self.credential_secret_urn is not UNSET:
            field_dict["credential_secret_urn"] = self.credential_secret_urn
        if self.provider is not UNSET:
            field_dict["provider"] = to_json(self.provider)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            base_url=d.pop("base_url"),
            api_key=d.pop("api_key", UNSET),
            credential_secret_urn=d.pop("credential_secret_urn", UNSET),
            provider=given(
                either(ExternalEndpointDiscoverRequestProviderType0), d.pop("provider", UNSET)
            ),
        )
        found.additional_properties = d
        return found
