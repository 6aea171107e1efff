"""Connectors of the data engine and the documents they index."""

from __future__ import annotations

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.dde.connectors import AsyncDataConnectorsService
from kamiwaza._async.services.dde.documents import AsyncIndexedDocumentsService


class AsyncDDEService(AsyncBaseService):
    """`client.dde`: connectors of the data engine and the documents they index."""

    @property
    def connectors(self) -> AsyncDataConnectorsService:
        """Return the service of the sources that are indexed."""
        return self._lazy(AsyncDataConnectorsService)

    @property
    def documents(self) -> AsyncIndexedDocumentsService:
        """Return the service of the indexed documents."""
        return self._lazy(AsyncIndexedDocumentsService)
