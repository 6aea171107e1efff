"""Connections to services elsewhere, and what they hold."""

from __future__ import annotations

from kamiwaza._async.services.connectors._accounts import AsyncAccountsMixin
from kamiwaza._async.services.connectors._setup import AsyncSetupMixin
from kamiwaza._async.services.connectors.catalog import AsyncConnectorCatalogService
from kamiwaza._async.services.connectors.surfaces import AsyncConnectorSurfacesService

__all__ = ["AsyncConnectorsService"]


class AsyncConnectorsService(AsyncAccountsMixin, AsyncSetupMixin):
    """`client.connectors`: connections to services elsewhere, and what they hold."""

    @property
    def catalog(self) -> AsyncConnectorCatalogService:
        """Return the service of the kinds of connectors one can take up."""
        return self._lazy(AsyncConnectorCatalogService)

    @property
    def surfaces(self) -> AsyncConnectorSurfacesService:
        """Return the service of what connectors show to a workroom."""
        return self._lazy(AsyncConnectorSurfacesService)
