"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.provider_connection_provider import ProviderConnectionProvider


@_attrs_define(kw_only=True)
class ProviderConnection:
    """Schema ProviderConnection; members the contract does not know are kept."""

    created_at: datetime.datetime
    deployment: None | str
    endpoint_url: None | str
    id: UUID
    location: None | str
    model: str
    name: str
    project: None | str
    provider: ProviderConnectionProvider
    region: None | str
    status: Literal["configured"]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        deployment = self.deployment

        field_dict["deployment"] = deployment
        endpoint_url = self.endpoint_url

        field_dict["endpoint_url"] = endpoint_url
        id = str(self.id)
        field_dict["id"] = id
        location = self.location

        field_dict["location"] = location
        model = self.model
        field_dict["model"] = model
        name = self.name
        field_dict["name"] = name
        project = self.project

        field_dict["project"] = project
        provider = self.provider.value
        field_dict["provider"] = provider
        region = self.region

        field_dict["region"] = region
        status = self.status
        field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        deployment = d.pop("deployment")

        endpoint_url = d.pop("endpoint_url")

        id = UUID(d.pop("id"))

        location = d.pop("location")

        model = d.pop("model")
        name = d.pop("name")
        project = d.pop("project")

        provider = ProviderConnectionProvider(d.pop("provider"))

        region = d.pop("region")

        status = cast(Literal["configured"], d.pop("status"))

        found = cls(
            created_at=created_at,
            deployment=deployment,
            endpoint_url=endpoint_url,
            id=id,
            location=location,
            model=model,
            name=name,
            project=project,
            provider=provider,
            region=region,
            status=status,
        )
        found.additional_properties = d
        return found
