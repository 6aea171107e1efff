"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["deployment"] = self.deployment
        field_dict["endpoint_url"] = self.endpoint_url
        field_dict["id"] = to_json(self.id)
        field_dict["location"] = self.location
        field_dict["model"] = self.model
        field_dict["name"] = self.name
        field_dict["project"] = self.project
        field_dict["provider"] = to_json(self.provider)
        field_dict["region"] = self.region
        field_dict["status"] = self.status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            deployment=d.pop("deployment"),
            endpoint_url=d.pop("endpoint_url"),
            id=UUID(d.pop("id")),
            location=d.pop("location"),
            model=d.pop("model"),
            name=d.pop("name"),
            project=d.pop("project"),
            provider=ProviderConnectionProvider(d.pop("provider")),
            region=d.pop("region"),
            status=d.pop("status"),
        )
        found.additional_properties = d
        return found
