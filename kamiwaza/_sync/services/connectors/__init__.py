# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/__init__.py: edit that.
"""Connectors to outside services such as file storage and mail."""

from __future__ import annotations

from kamiwaza._sync.services.connectors._accounts import AccountsMixin
from kamiwaza._sync.services.connectors._setup import SetupMixin
from kamiwaza._sync.services.connectors.catalog import ConnectorCatalogService
from kamiwaza._sync.services.connectors.surfaces import ConnectorSurfacesService

__all__ = ["ConnectorsService"]


class ConnectorsService(AccountsMixin, SetupMixin):
    """`client.connectors`: connectors to outside services, and the caller's accounts with them."""

    @property
    def catalog(self) -> ConnectorCatalogService:
        """Return the service of the connector types in the catalog."""
        return self._lazy(ConnectorCatalogService)

    @property
    def surfaces(self) -> ConnectorSurfacesService:
        """Return the service of the nodes (files, mails, ...) that a workroom sees."""
        return self._lazy(ConnectorSurfacesService)
