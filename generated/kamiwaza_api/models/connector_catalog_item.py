"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.connector_reauth_metadata import ConnectorReauthMetadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        auth_state = self.auth_state
        field_dict["auth_state"] = auth_state
        capabilities = self.capabilities.to_dict()
        field_dict["capabilities"] = capabilities
        connector_type = self.connector_type
        field_dict["connector_type"] = connector_type
        display_label = self.display_label
        field_dict["display_label"] = display_label
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        provider = self.provider
        field_dict["provider"] = provider
        provider_label = self.provider_label
        field_dict["provider_label"] = provider_label
        routing_metadata = self.routing_metadata.to_dict()
        field_dict["routing_metadata"] = routing_metadata
        workroom_state = self.workroom_state
        field_dict["workroom_state"] = workroom_state
        connected_email = self.connected_email

        if connected_email is not UNSET:
            field_dict["connected_email"] = connected_email
        icon = self.icon

        if icon is not UNSET:
            field_dict["icon"] = icon
        reauth: dict[str, Any] | None | Unset
        if isinstance(self.reauth, Unset):
            reauth = UNSET
        elif isinstance(self.reauth, ConnectorReauthMetadata):
            reauth = self.reauth.to_dict()
        else:
            reauth = self.reauth

        if reauth is not UNSET:
            field_dict["reauth"] = reauth
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_capabilities import ConnectorCapabilities
        from ..models.connector_reauth_metadata import ConnectorReauthMetadata
        from ..models.connector_routing_metadata import ConnectorRoutingMetadata

        d = dict(src_dict)
        auth_state = d.pop("auth_state")
        capabilities = ConnectorCapabilities.from_dict(d.pop("capabilities"))

        connector_type = d.pop("connector_type")
        display_label = d.pop("display_label")
        id = UUID(d.pop("id"))

        name = d.pop("name")
        provider = d.pop("provider")
        provider_label = d.pop("provider_label")
        routing_metadata = ConnectorRoutingMetadata.from_dict(d.pop("routing_metadata"))

        workroom_state = d.pop("workroom_state")
        connected_email = d.pop("connected_email", UNSET)

        icon = d.pop("icon", UNSET)

        def _parse_reauth(data: Any) -> ConnectorReauthMetadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reauth_type_0 = ConnectorReauthMetadata.from_dict(data)

                return reauth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConnectorReauthMetadata | None | Unset, data)

        reauth = _parse_reauth(d.pop("reauth", UNSET))

        found = cls(
            auth_state=auth_state,
            capabilities=capabilities,
            connector_type=connector_type,
            display_label=display_label,
            id=id,
            name=name,
            provider=provider,
            provider_label=provider_label,
            routing_metadata=routing_metadata,
            workroom_state=workroom_state,
            connected_email=connected_email,
            icon=icon,
            reauth=reauth,
        )
        found.additional_properties = d
        return found
