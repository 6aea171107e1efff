"""GET /connectors/catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.catalog_connector_list_response import CatalogConnectorListResponse

ENDPOINT = Endpoint(
    name="connectors.list_connector_catalog",
    method="GET",
    path="/connectors/catalog",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def list_connector_catalog() -> Request[CatalogConnectorListResponse]:
    """List the connector catalog.

    GET /connectors/catalog
    """
    return Request(ENDPOINT, "/connectors/catalog", _parse)


def _parse(data: Any) -> CatalogConnectorListResponse:
    from ...models.catalog_connector_list_response import CatalogConnectorListResponse

    return CatalogConnectorListResponse.from_dict(data)
