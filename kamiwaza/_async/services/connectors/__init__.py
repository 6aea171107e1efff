"""Connectors to outside services such as file storage and mail."""

from __future__ import annotations

from kamiwaza._async.services.connectors._accounts import AsyncAccountsMixin
from kamiwaza._async.services.connectors._setup import AsyncSetupMixin
from kamiwaza._async.services.connectors.catalog import AsyncConnectorCatalogService
from kamiwaza._async.services.connectors.surfaces import AsyncConnectorSurfacesService

__all__ = ["AsyncConnectorsService"]


class AsyncConnectorsService(AsyncAccountsMixin, AsyncSetupMixin):
    """`client.connectors`: connectors to outside services, and the caller's accounts with them."""

    @property
    def catalog(self) -> AsyncConnectorCatalogService:
        """Return the service of the connector types in the catalog."""
        return self._lazy(AsyncConnectorCatalogService)

    @property
    def surfaces(self) -> AsyncConnectorSurfacesService:
        """Return the service of the nodes (files, mails, ...) that a workroom sees."""
        return self._lazy(AsyncConnectorSurfacesService)
