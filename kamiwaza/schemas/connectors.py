"""Connectors to services elsewhere: which kinds there are, and which are set up."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class ConnectorStatus(StrEnum):
    """How the workload of a connector stands; servers may use other words."""

    UNKNOWN = "unknown"
    NOT_DEPLOYED = "not_deployed"
    DEPLOYING = "deploying"
    READY = "ready"


class Connector(Schema):
    """A connector that was set up. Its `config` may hold secrets and is not shown."""

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
        """True when its workload answers."""
        return self.status == ConnectorStatus.READY


class ConnectorList(Schema):
    """The envelope connectors come in."""

    component: ClassVar[str | None] = "ConnectorListResponse"

    items: list[Connector] = Field(default_factory=list)


class AvailableConnector(Schema):
    """A connector as those see it who may use it; with `user_connectable`, by their accounts."""

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
        """True when its workload answers."""
        return self.status == ConnectorStatus.READY


class AvailableConnectorList(Schema):
    """The envelope connectors come in for those who may use them."""

    component: ClassVar[str | None] = "AvailableConnectorListResponse"

    items: list[AvailableConnector] = Field(default_factory=list)


class ConnectorType(Schema):
    """A kind of connector: what its `config` looks like (JSON Schema), and how it logs in."""

    component: ClassVar[str | None] = "ConnectorTypeResponse"

    connector_type: str
    provider_id: str | None = None
    provider_label: str | None = None
    config_schema: JsonObject = Field(default_factory=dict)
    auth_model: JsonObject = Field(default_factory=dict)
    egress_allowlist: list[str] = Field(default_factory=list)


class ConnectorTypeList(Schema):
    """The envelope kinds of connectors come in."""

    component: ClassVar[str | None] = "ConnectorTypeListResponse"

    items: list[ConnectorType] = Field(default_factory=list)


class ConnectorCreate(Payload):
    """Body that sets a connector up."""

    component: ClassVar[str | None] = "ConnectorCreate"

    name: str
    connector_type: str
    config: JsonObject = Field(repr=False)
    enabled: bool | None = None
    scopes: list[str] | None = None


class ConnectorUpdate(Payload):
    """Body that changes a connector; what is left out stays."""

    component: ClassVar[str | None] = "ConnectorUpdate"

    name: str | None = None
    config: JsonObject | None = Field(default=None, repr=False)
    enabled: bool | None = None
    scopes: list[str] | None = None


class ConnectorRegistration(Payload):
    """Body that takes up a connector that runs elsewhere and describes itself."""

    component: ClassVar[str | None] = "ConnectorRegisterRequest"

    endpoint: str
    config: JsonObject | None = Field(default=None, repr=False)
    scopes: list[str] | None = None
    workload_principal_id: str | None = None


class ConnectorSubscription(ConnectorRegistration):
    """Body that takes up a connector that runs elsewhere and is described here."""

    component: ClassVar[str | None] = "ConnectorSubscriptionCreate"

    manifest: JsonObject


class ConnectorSync(Schema):
    """What came of a sync, under the names the platform gives the parts."""

    @property
    def counts(self) -> dict[str, int]:
        """The numbers in the answer by name."""
        return {
            name: value for name, value in (self.model_extra or {}).items() if type(value) is int
        }


class CatalogConnector(Schema):
    """A kind of connector one can take up; `manifest` describes it."""

    component: ClassVar[str | None] = "CatalogConnectorResponse"

    connector_type: str
    provider_label: str | None = None
    manifest: JsonObject = Field(default_factory=dict)
    already_subscribed: bool = False
    icon: str | None = Field(default=None, repr=False)


class CatalogConnectorList(Schema):
    """The envelope the catalog comes in."""

    component: ClassVar[str | None] = "CatalogConnectorListResponse"

    items: list[CatalogConnector] = Field(default_factory=list)


class CatalogConnectorCreate(Payload):
    """Body that puts a kind of connector into the catalog."""

    component: ClassVar[str | None] = "ConnectorCatalogCreate"

    manifest: JsonObject
    version: str | None = None
