# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/_setup.py: edit that.
"""Setting connectors up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.connector_surfaces import SurfaceConnector
from kamiwaza.schemas.connectors import (
    AvailableConnector,
    AvailableConnectorList,
    Connector,
    ConnectorCreate,
    ConnectorList,
    ConnectorRegistration,
    ConnectorSubscription,
    ConnectorSync,
    ConnectorType,
    ConnectorTypeList,
    ConnectorUpdate,
)
from kamiwaza_api.api.connectors import (
    create_connector,
    delete_connector,
    deploy_connector_workload,
    get_connector,
    list_available_connectors,
    list_connector_types,
    list_connectors,
    register_connector,
    subscribe_connector,
    sync_declared_connectors,
    update_connector,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class SetupMixin(BaseService):
    """Set connectors up; most of it takes an administrator."""

    def list_available(self, **call_options: Unpack[CallOptions]) -> list[AvailableConnector]:
        """Return the connectors the caller may use."""
        return (self._call(list_available_connectors(), AvailableConnectorList)).items

    def list_types(self, **call_options: Unpack[CallOptions]) -> list[ConnectorType]:
        """Return the kinds of connectors that can be set up, and what each wants to know."""
        return (self._call(list_connector_types(), ConnectorTypeList)).items

    def get(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Return one connector. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_connector(id_of(connector, "connector")), Connector)

    def create(
        self,
        *,
        name: str,
        connector_type: str,
        config: JsonObject,
        enabled: bool | None = None,
        scopes: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[Connector]:
        """Set a connector up and return the handle; its `wait()` returns when it is ready.

        What `config` holds says the type's `config_schema`. It is enabled unless said otherwise.
        Raises PermissionDeniedError for those who are no administrators.
        """
        body = ConnectorCreate(
            name=name,
            connector_type=connector_type,
            config=config,
            enabled=enabled,
            scopes=None if scopes is None else [*scopes],
        )
        return self._start(create_connector(body=body), Connector, started=Connector)

    def update(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        *,
        name: str | None = None,
        config: JsonObject | None = None,
        enabled: bool | None = None,
        scopes: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Change a connector; what is not given stays. `config` is replaced as a whole."""
        body = ConnectorUpdate(
            name=name,
            config=config,
            enabled=enabled,
            scopes=None if scopes is None else [*scopes],
        )
        request = update_connector(id_of(connector, "connector"), body=body)
        return self._call(request, Connector)

    def delete(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a connector, and with it everybody's connections."""
        self._send(delete_connector(id_of(connector, "connector")))

    def deploy(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> Operation[Connector]:
        """Begin to deploy the workload of a connector and return the handle.

        Its `wait()` returns when the connector is ready; `cancel()` deletes the connector.
        """
        request = deploy_connector_workload(id_of(connector, "connector"))
        return self._start(request, Connector)

    def register(
        self,
        endpoint: str,
        *,
        config: JsonObject | None = None,
        scopes: Sequence[str] | None = None,
        workload_principal: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Take up a connector that runs at `endpoint`; the platform reads its manifest there."""
        body = ConnectorRegistration(
            endpoint=endpoint,
            config=config,
            scopes=None if scopes is None else [*scopes],
            workload_principal_id=workload_principal,
        )
        return self._call(register_connector(body=body), Connector)

    def subscribe(
        self,
        endpoint: str,
        *,
        manifest: JsonObject,
        config: JsonObject | None = None,
        scopes: Sequence[str] | None = None,
        workload_principal: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Take up a connector that runs at `endpoint` and is described by `manifest`."""
        body = ConnectorSubscription(
            endpoint=endpoint,
            manifest=manifest,
            config=config,
            scopes=None if scopes is None else [*scopes],
            workload_principal_id=workload_principal,
        )
        return self._call(subscribe_connector(body=body), Connector)

    def sync(self, **call_options: Unpack[CallOptions]) -> ConnectorSync:
        """Set up what is declared for the platform and not there yet."""
        return self._call(sync_declared_connectors(), ConnectorSync)

    def list(self, **call_options: Unpack[CallOptions]) -> list[Connector]:
        """Return all connectors.

        Raises PermissionDeniedError for those who are no administrators; see `list_available`.
        """
        return (self._call(list_connectors(), ConnectorList)).items
