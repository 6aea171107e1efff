"""POST /connectors/catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.catalog_connector_response import CatalogConnectorResponse
    from ...models.connector_catalog_create import ConnectorCatalogCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.register_catalog_connector",
    method="POST",
    path="/connectors/catalog",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.1",
    repeat="never",
)


def register_catalog_connector(
    *, body: ConnectorCatalogCreate | Mapping[str, object] | SupportsModelDump
) -> Request[CatalogConnectorResponse]:
    """Register a connector manifest in the catalog, or update it.

    POST /connectors/catalog
    """
    return Request(ENDPOINT, "/connectors/catalog", _parse, body=body)


def _parse(data: Any) -> CatalogConnectorResponse:
    from ...models.catalog_connector_response import CatalogConnectorResponse

    return CatalogConnectorResponse.from_dict(data)
