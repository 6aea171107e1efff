# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/catalog.py: edit that.
"""The catalog of connector types."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.connectors import (
    CatalogConnector,
    CatalogConnectorCreate,
    CatalogConnectorList,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.connectors import (
    delete_catalog_connector,
    get_catalog_connector,
    list_connector_catalog,
    register_catalog_connector,
    update_catalog_connector,
)


class ConnectorCatalogService(BaseService):
    """`client.connectors.catalog`: the connector types that can be subscribed to."""

    def get(self, connector_type: str, **call_options: Unpack[CallOptions]) -> CatalogConnector:
        """Return one connector type of the catalog.

        Args:
            connector_type: the name of the type.

        Raises:
            ResourceNotFoundError: the catalog has no such type.
        """
        return self._call(get_catalog_connector(connector_type), CatalogConnector)

    def register(
        self,
        *,
        manifest: JsonObject,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CatalogConnector:
        """Add the connector type that a manifest describes, or replace it, and return it.

        Requires the admin role.

        Args:
            manifest: the description of the type, a JSON object that names it.
            version: the version of the manifest. Default: none.

        Raises:
            PermissionDeniedError: the caller is not an administrator.
        """
        body = CatalogConnectorCreate(manifest=manifest, version=version)
        return self._call(register_catalog_connector(body=body), CatalogConnector)

    def upsert(
        self,
        connector_type: str,
        *,
        manifest: JsonObject,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CatalogConnector:
        """Add a connector type under a name, or replace it, and return it.

        Requires the admin role.

        Args:
            connector_type: the name of the type.
            manifest: the description of the type, a JSON object.
            version: the version of the manifest. Default: none.

        Raises:
            PermissionDeniedError: the caller is not an administrator.
        """
        body = CatalogConnectorCreate(manifest=manifest, version=version)
        request = update_catalog_connector(connector_type, body=body)
        return self._call(request, CatalogConnector)

    def delete(self, connector_type: str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a connector type from the catalog.

        Connectors of this type stay. Requires the admin role.

        Args:
            connector_type: the name of the type.

        Raises:
            ResourceNotFoundError: the catalog has no such type.
            PermissionDeniedError: the caller is not an administrator.
        """
        self._send(delete_catalog_connector(connector_type))

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[CatalogConnector]:
        """Return all connector types of the catalog."""
        return ItemList((self._call(list_connector_catalog(), CatalogConnectorList)).items)
