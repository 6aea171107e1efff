"""Connectors to outside services, and their types."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class ConnectorStatus(StrEnum):
    """The known states of a connector's workload; servers may send others."""

    UNKNOWN = "unknown"
    NOT_DEPLOYED = "not_deployed"
    DEPLOYING = "deploying"
    READY = "ready"


class Connector(Schema):
    """A connector. Its `config` may hold secrets and is hidden in repr."""

    component: ClassVar[str | None] = "ConnectorResponse"

    id: Id
    name: str | None = None
    connector_type: str | None = None
    status: OpenEnum[ConnectorStatus] = ConnectorStatus.UNKNOWN
    enabled: bool | None = None
    configured: bool = False
    config: JsonObject = Field(default_factory=dict, repr=False)
    scopes: list[str] = Field(default_factory=list)
    icon: str | None = Field(default=None, repr=False)
    redirect_uri: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def is_ready(self) -> bool:
        """True if the workload of the connector runs."""
        return self.status == ConnectorStatus.READY


class ConnectorList(Schema):
    """A list of connectors."""

    component: ClassVar[str | None] = "ConnectorListResponse"

    items: list[Connector] = Field(default_factory=list)


class AvailableConnector(Schema):
    """A connector as its users see it. With `user_connectable`, each user connects an account."""

    component: ClassVar[str | None] = "AvailableConnectorResponse"

    id: Id
    name: str | None = None
    connector_type: str | None = None
    status: OpenEnum[ConnectorStatus] = ConnectorStatus.UNKNOWN
    enabled: bool | None = None
    user_connectable: bool = True
    scopes: list[str] = Field(default_factory=list)
    icon: str | None = Field(default=None, repr=False)

    @property
    def is_ready(self) -> bool:
        """True if the workload of the connector runs."""
        return self.status == ConnectorStatus.READY


class AvailableConnectorList(Schema):
    """A list of connectors that the caller may use."""

    component: ClassVar[str | None] = "AvailableConnectorListResponse"

    items: list[AvailableConnector] = Field(default_factory=list)


class ConnectorType(Schema):
    """A connector type: the JSON Schema of its `config`, and how users log in."""

    component: ClassVar[str | None] = "ConnectorTypeResponse"

    connector_type: str
    provider_id: str | None = None
    provider_label: str | None = None
    config_schema: JsonObject = Field(default_factory=dict)
    auth_model: JsonObject = Field(default_factory=dict)
    egress_allowlist: list[str] = Field(default_factory=list)


class ConnectorTypeList(Schema):
    """A list of connector types."""

    component: ClassVar[str | None] = "ConnectorTypeListResponse"

    items: list[ConnectorType] = Field(default_factory=list)


class ConnectorCreate(Payload):
    """Body that creates a connector."""

    component: ClassVar[str | None] = "ConnectorCreate"

    name: str
    connector_type: str
    config: JsonObject = Field(repr=False)
    enabled: bool | None = None
    scopes: list[str] | None = None


class ConnectorUpdate(Patch):
    """Body that changes a connector."""

    component: ClassVar[str | None] = "ConnectorUpdate"

    name: OrUnset[str | None] = UNSET
    config: OrUnset[JsonObject | None] = Field(default=UNSET, repr=False)
    enabled: OrUnset[bool | None] = UNSET
    scopes: OrUnset[Sequence[str] | None] = UNSET


class ConnectorRegistration(Payload):
    """Body that registers a running connector that describes itself."""

    component: ClassVar[str | None] = "ConnectorRegisterRequest"

    endpoint: str
    config: JsonObject | None = Field(default=None, repr=False)
    scopes: list[str] | None = None
    workload_principal_id: str | None = None


class ConnectorSubscription(ConnectorRegistration):
    """Body that registers a running connector with a manifest."""

    component: ClassVar[str | None] = "ConnectorSubscriptionCreate"

    manifest: JsonObject


class ConnectorSync(Schema):
    """The result of a sync. The platform does not publish its members."""

    @property
    def counts(self) -> dict[str, int]:
        """The numbers in the answer by their names."""
        return {
            name: value for name, value in (self.model_extra or {}).items() if type(value) is int
        }


class CatalogConnector(Schema):
    """A connector type of the catalog; `manifest` describes it."""

    component: ClassVar[str | None] = "CatalogConnectorResponse"

    connector_type: str
    provider_label: str | None = None
    manifest: JsonObject = Field(default_factory=dict)
    already_subscribed: bool = False
    icon: str | None = Field(default=None, repr=False)


class CatalogConnectorList(Schema):
    """A list of connector types of the catalog."""

    component: ClassVar[str | None] = "CatalogConnectorListResponse"

    items: list[CatalogConnector] = Field(default_factory=list)


class CatalogConnectorCreate(Payload):
    """Body that adds a connector type to the catalog."""

    component: ClassVar[str | None] = "ConnectorCatalogCreate"

    manifest: JsonObject
    version: str | None = None
