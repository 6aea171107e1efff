"""GET /connectors/catalog/{connector_type}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.catalog_connector_response import CatalogConnectorResponse

ENDPOINT = Endpoint(
    name="connectors.get_catalog_connector",
    method="GET",
    path="/connectors/catalog/{connector_type}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_catalog_connector(connector_type: str) -> Request[CatalogConnectorResponse]:
    """Return one connector type from the catalog.

    GET /connectors/catalog/{connector_type}
    """
    return Request(
        ENDPOINT,
        f"/connectors/catalog/{segment('get_catalog_connector', 'connector_type', connector_type)}",
        _parse,
    )


def _parse(data: Any) -> CatalogConnectorResponse:
    from ...models.catalog_connector_response import CatalogConnectorResponse

    return CatalogConnectorResponse.from_dict(data)
