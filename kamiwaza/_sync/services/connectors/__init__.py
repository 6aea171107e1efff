# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/__init__.py: edit that.
"""Connections to services elsewhere, and what they hold."""

from __future__ import annotations

from kamiwaza._sync.services.connectors._accounts import AccountsMixin
from kamiwaza._sync.services.connectors._setup import SetupMixin
from kamiwaza._sync.services.connectors.catalog import ConnectorCatalogService
from kamiwaza._sync.services.connectors.surfaces import ConnectorSurfacesService

__all__ = ["ConnectorsService"]


class ConnectorsService(AccountsMixin, SetupMixin):
    """`client.connectors`: connections to services elsewhere, and what they hold."""

    @property
    def catalog(self) -> ConnectorCatalogService:
        """Return the service of the kinds of connectors one can take up."""
        return self._lazy(ConnectorCatalogService)

    @property
    def surfaces(self) -> ConnectorSurfacesService:
        """Return the service of what connectors show to a workroom."""
        return self._lazy(ConnectorSurfacesService)
