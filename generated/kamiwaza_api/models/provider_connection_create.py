"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.provider_connection_create_provider import ProviderConnectionCreateProvider
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ProviderConnectionCreate:
    """Schema ProviderConnectionCreate; members the contract does not know are kept."""

    credential_ref: str
    model: str
    name: str
    provider: ProviderConnectionCreateProvider
    deployment: None | str | Unset = UNSET
    endpoint_url: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    project: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["credential_ref"] = self.credential_ref
        field_dict["model"] = self.model
        field_dict["name"] = self.name
        field_dict["provider"] = to_json(self.provider)
        if self.deployment is not UNSET:
            field_dict["deployment"] = self.deployment
        if self.endpoint_url is not UNSET:
            field_dict["endpoint_url"] = self.endpoint_url
        if self.location is not UNSET:
            field_dict["location"] = self.location
        if self.project is not UNSET:
            field_dict["project"] = self.project
        if self.region is not UNSET:
            field_dict["region"] = self.region
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            credential_ref=d.pop("credential_ref"),
            model=d.pop("model"),
            name=d.pop("name"),
            provider=ProviderConnectionCreateProvider(d.pop("provider")),
            deployment=d.pop("deployment", UNSET),
            endpoint_url=d.pop("endpoint_url", UNSET),
            location=d.pop("location", UNSET),
            project=d.pop("project", UNSET),
            region=d.pop("region", UNSET),
        )
        found.additional_properties = d
        return found
