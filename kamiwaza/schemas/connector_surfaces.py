"""The connectors that a workroom can see, and their surfaces."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Schema
from kamiwaza.schemas.connector_accounts import ConnectionStatus
from kamiwaza.schemas.connector_nodes import ConnectorConstraint


class SurfaceCapability(Schema):
    """One surface of a connector (files, mail, ...) and the calls that it supports."""

    component: ClassVar[str | None] = "ConnectorSurfaceCapability"

    surface: str
    display_label: str | None = None
    workroom_state: str = "unknown"
    list_supported: bool = True
    browse_supported: bool = True
    search_supported: bool = False
    freshness_supported: bool = False
    supported_granularity: list[str] = Field(default_factory=list)
    supported_node_types: list[str] = Field(default_factory=list)
    constraints: list[ConnectorConstraint] = Field(default_factory=list)

    @property
    def is_ready(self) -> bool:
        """True if the surface can be used in the workroom; the platform refuses any other."""
        return self.workroom_state == "ready"


class ConnectorCapabilities(Schema):
    """The calls that a connector supports, and its surfaces."""

    component: ClassVar[str | None] = "ConnectorCapabilities"

    list_supported: bool = True
    browse_supported: bool = True
    search_supported: bool = False
    freshness_supported: bool = False
    supported_granularity: dict[str, list[str]] = Field(default_factory=dict)
    supported_source_types: list[str] = Field(default_factory=list)
    surfaces: list[SurfaceCapability] = Field(default_factory=list)
    constraints: list[ConnectorConstraint] = Field(default_factory=list)


class ConnectorReauth(Schema):
    """The links at which a user logs in again."""

    component: ClassVar[str | None] = "ConnectorReauthMetadata"

    connector_settings_url: str | None = None
    credential_registration_url: str | None = None
    message: str | None = None


class ConnectorRouting(Schema):
    """The paths of the surfaces of a connector."""

    component: ClassVar[str | None] = "ConnectorRoutingMetadata"

    surface_base_path: str | None = None
    supported_surfaces: list[str] = Field(default_factory=list)


class SurfaceConnector(Schema):
    """A connector as one workroom sees it, with the caller's own account in `auth_state`."""

    component: ClassVar[str | None] = "ConnectorCatalogItem"

    id: Id
    name: str | None = None
    connector_type: str | None = None
    display_label: str | None = None
    provider: str | None = None
    provider_label: str | None = None
    auth_state: OpenEnum[ConnectionStatus] | None = None
    connected_email: str | None = None
    workroom_state: str | None = None
    capabilities: ConnectorCapabilities = Field(default_factory=ConnectorCapabilities)
    reauth: ConnectorReauth | None = None
    routing_metadata: ConnectorRouting | None = None
    icon: str | None = Field(default=None, repr=False)

    @property
    def is_connected(self) -> bool:
        """True if the caller's account is connected."""
        return self.auth_state == ConnectionStatus.CONNECTED

    @property
    def surfaces(self) -> list[SurfaceCapability]:
        """The surfaces that can be used in the workroom."""
        return [one for one in self.capabilities.surfaces if one.is_ready]


class SurfaceCatalog(Schema):
    """The list of the connectors of a workroom."""

    component: ClassVar[str | None] = "ConnectorCatalogResponse"

    items: list[SurfaceConnector] = Field(default_factory=list)
