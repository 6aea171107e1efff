"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        base_url = self.base_url
        field_dict["base_url"] = base_url
        api_key = self.api_key

        if api_key is not UNSET:
            field_dict["api_key"] = api_key
        credential_secret_urn = self.credential_secret_urn

        if credential_secret_urn is not UNSET:
            field_dict["credential_secret_urn"] = credential_secret_urn
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        elif isinstance(self.provider, ExternalEndpointDiscoverRequestProviderType0):
            provider = self.provider.value
        else:
            provider = self.provider

        if provider is not UNSET:
            field_dict["provider"] = provider
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        base_url = d.pop("base_url")
        api_key = d.pop("api_key", UNSET)

        credential_secret_urn = d.pop("credential_secret_urn", UNSET)

        def _parse_provider(
            data: Any,
        ) -> ExternalEndpointDiscoverRequestProviderType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                provider_type_0 = ExternalEndpointDiscoverRequestProviderType0(data)

                return provider_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExternalEndpointDiscoverRequestProviderType0 | None | Unset, data)

        provider = _parse_provider(d.pop("provider", UNSET))

        found = cls(
            base_url=base_url,
            api_key=api_key,
            credential_secret_urn=credential_secret_urn,
            provider=provider,
        )
        found.additional_properties = d
        return found
