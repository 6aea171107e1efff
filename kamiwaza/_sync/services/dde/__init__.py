# Written by scripts/unasync.py from kamiwaza/_async/services/dde/__init__.py: edit that.
"""Connectors of the data engine and the documents they index."""

from __future__ import annotations

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.dde.connectors import DataConnectorsService
from kamiwaza._sync.services.dde.documents import IndexedDocumentsService


class DDEService(BaseService):
    """`client.dde`: connectors of the data engine and the documents they index."""

    @property
    def connectors(self) -> DataConnectorsService:
        """Return the service of the sources that are indexed."""
        return self._lazy(DataConnectorsService)

    @property
    def documents(self) -> IndexedDocumentsService:
        """Return the service of the indexed documents."""
        return self._lazy(IndexedDocumentsService)
