"""The kinds of connectors one can take up."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.connectors import (
    CatalogConnector,
    CatalogConnectorCreate,
    CatalogConnectorList,
)
from kamiwaza_api.api.connectors import (
    delete_catalog_connector,
    get_catalog_connector,
    list_connector_catalog,
    register_catalog_connector,
    update_catalog_connector,
)


class AsyncConnectorCatalogService(AsyncBaseService):
    """`client.connectors.catalog`: the kinds of connectors one can take up."""

    async def get(
        self, connector_type: str, **call_options: Unpack[CallOptions]
    ) -> CatalogConnector:
        """Return one kind. Raises ResourceNotFoundError if the catalog has it not."""
        return await self._call(get_catalog_connector(connector_type), CatalogConnector)

    async def register(
        self,
        *,
        manifest: JsonObject,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CatalogConnector:
        """Put the kind that a manifest describes into the catalog, new or in place of the old."""
        body = CatalogConnectorCreate(manifest=manifest, version=version)
        return await self._call(register_catalog_connector(body=body), CatalogConnector)

    async def upsert(
        self,
        connector_type: str,
        *,
        manifest: JsonObject,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CatalogConnector:
        """Put a kind into the catalog under its name, new or in place of the old."""
        body = CatalogConnectorCreate(manifest=manifest, version=version)
        request = update_catalog_connector(connector_type, body=body)
        return await self._call(request, CatalogConnector)

    async def delete(self, connector_type: str, **call_options: Unpack[CallOptions]) -> None:
        """Take a kind out of the catalog; connectors that were set up stay."""
        await self._send(delete_catalog_connector(connector_type))

    async def list(self, **call_options: Unpack[CallOptions]) -> list[CatalogConnector]:
        """Return everything in the catalog."""
        return (await self._call(list_connector_catalog(), CatalogConnectorList)).items
