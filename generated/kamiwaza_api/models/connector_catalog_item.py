"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_capabilities import ConnectorCapabilities
    from ..models.connector_reauth_metadata import ConnectorReauthMetadata
    from ..models.connector_routing_metadata import ConnectorRoutingMetadata


@_attrs_define(kw_only=True)
class ConnectorCatalogItem:
    """Schema ConnectorCatalogItem; members the contract does not know are kept."""

    auth_state: str
    capabilities: ConnectorCapabilities
    connector_type: str
    display_label: str
    id: UUID
    name: str
    provider: str
    provider_label: str
    routing_metadata: ConnectorRoutingMetadata
    workroom_state: str
    connected_email: None | str | Unset = UNSET
    icon: None | str | Unset = UNSET
    reauth: ConnectorReauthMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["auth_state"] = self.auth_state
        field_dict["capabilities"] = to_json(self.capabilities)
        field_dict["connector_type"] = self.connector_type
        field_dict["display_label"] = self.display_label
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["provider"] = self.provider
        field_dict["provider_label"] = self.provider_label
        field_dict["routing_metadata"] = to_json(self.routing_metadata)
        field_dict["workroom_state"] = self.workroom_state
        if self.connected_email is not UNSET:
            field_dict["connected_email"] = self.connected_email
        if self.icon is not UNSET:
            field_dict["icon"] = self.icon
        if self.reauth is not UNSET:
            field_dict["reauth"] = to_json(self.reauth)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_capabilities import ConnectorCapabilities
        from ..models.connector_reauth_metadata import ConnectorReauthMetadata
        from ..models.connector_routing_metadata import ConnectorRoutingMetadata

        d = members(src_dict)
        found = cls(
            auth_state=d.pop("auth_state"),
            capabilities=ConnectorCapabilities.from_dict(d.pop("capabilities")),
            connector_type=d.pop("connector_type"),
            display_label=d.pop("display_label"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            provider=d.pop("provider"),
            provider_label=d.pop("provider_label"),
            routing_metadata=ConnectorRoutingMetadata.from_dict(d.pop("routing_metadata")),
            workroom_state=d.pop("workroom_state"),
            connected_email=d.pop("connected_email", UNSET),
            icon=d.pop("icon", UNSET),
            reauth=given(either(ConnectorReauthMetadata.from_dict), d.pop("reauth", UNSET)),
        )
        found.additional_properties = d
        return found
