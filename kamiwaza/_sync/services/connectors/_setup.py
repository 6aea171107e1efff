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
from kamiwaza.serialization.item_list import ItemList
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
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class SetupMixin(BaseService):
    """Set up connectors. Most methods require the admin role."""

    def list_available(self, **call_options: Unpack[CallOptions]) -> ItemList[AvailableConnector]:
        """Return the connectors that the caller may use."""
        return ItemList((self._call(list_available_connectors(), AvailableConnectorList)).items)

    def list_types(self, **call_options: Unpack[CallOptions]) -> ItemList[ConnectorType]:
        """Return the types of connectors that can be set up, with the schemas of their `config`."""
        return ItemList((self._call(list_connector_types(), ConnectorTypeList)).items)

    def get(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Return one connector.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
        return self._call(get_connector(id_of(connector, "connector")), Connector)

    def create(
        self,
        name: str,
        *,
        connector_type: str,
        config: JsonObject,
        enabled: bool | None = None,
        scopes: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[Connector]:
        """Start to set up a connector and return the operation.

        `wait()` returns the connector when it is ready. Requires the admin role.

        Args:
            name: the name of the connector, 1 to 255 characters.
            connector_type: the type, as `list_types` names it.
            config: the settings that `config_schema` of the type describes. They are hidden in repr
                and logs.
            enabled: whether users may use the connector. Default: True.
            scopes: the OAuth scopes that the connector asks for. Default: those of the type.

        Raises:
            PermissionDeniedError: the caller is not an administrator.
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
        name: str | Unset = UNSET,
        config: JsonObject | Unset | None = UNSET,
        enabled: bool | Unset = UNSET,
        scopes: Sequence[str] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Connector:
        """Change the given members of a connector and return it.

        Members that you leave out stay. Requires the admin role.

        Args:
            connector: the connector or its id.
            name: the new name, 1 to 255 characters.
            config: all settings; the old ones are replaced. None removes them.
            enabled: whether users may use the connector.
            scopes: all OAuth scopes, at least one; the old ones are replaced. None removes them.

        Raises:
            ResourceNotFoundError: there is no such connector.
            PermissionDeniedError: the caller is not an administrator.
        """
        body = ConnectorUpdate(
            name=name,
            config=config,
            enabled=enabled,
            scopes=scopes,
        )
        request = update_connector(id_of(connector, "connector"), body=body)
        return self._call(request, Connector)

    def delete(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a connector and the accounts of all users with it.

        Requires the admin role.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
            PermissionDeniedError: the caller is not an administrator.
        """
        self._send(delete_connector(id_of(connector, "connector")))

    def deploy(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> Operation[Connector]:
        """Start to deploy the workload of a connector and return the operation.

        `wait()` returns the connector when it is ready. `cancel()` deletes the connector. Requires
        the admin role.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
            PermissionDeniedError: the caller is not an administrator.
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
        """Register a connector that runs at an address of your own, and return it.

        The platform reads the manifest of the connector from the address. Requires the admin role.

        Args:
            endpoint: the address of the connector, an URL of at most 2048 characters.
            config: the settings of the connector. They are hidden in repr and logs. Default: none.
            scopes: the OAuth scopes that the connector asks for. Default: none.
            workload_principal: the id of the identity under which the connector runs, such as a
                SPIFFE id. Default: none.

        Raises:
            PermissionDeniedError: the caller is not an administrator.
        """
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
        """Register a connector that runs at an address of your own, with a manifest of yours.

        Requires the admin role.

        Args:
            endpoint: the address of the connector, an URL of at most 2048 characters.
            manifest: the description of the connector, a JSON object.
            config: the settings of the connector. They are hidden in repr and logs. Default: none.
            scopes: the OAuth scopes that the connector asks for. Default: none.
            workload_principal: the id of the identity under which the connector runs, such as a
                SPIFFE id. Default: none.

        Raises:
            PermissionDeniedError: the caller is not an administrator.
        """
        body = ConnectorSubscription(
            endpoint=endpoint,
            manifest=manifest,
            config=config,
            scopes=None if scopes is None else [*scopes],
            workload_principal_id=workload_principal,
        )
        return self._call(subscribe_connector(body=body), Connector)

    def sync(self, **call_options: Unpack[CallOptions]) -> ConnectorSync:
        """Set up the connectors that the platform's configuration declares, and return the counts.

        Connectors that exist already are not set up again. Requires the admin role.
        """
        return self._call(sync_declared_connectors(), ConnectorSync)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[Connector]:
        """Return all connectors.

        `list_available` is for users without the admin role. Requires the admin role.
        """
        return ItemList((self._call(list_connectors(), ConnectorList)).items)
