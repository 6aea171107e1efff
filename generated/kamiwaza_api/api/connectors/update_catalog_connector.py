"""PUT /connectors/catalog/{connector_type}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.catalog_connector_response import CatalogConnectorResponse
    from ...models.connector_catalog_create import ConnectorCatalogCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.update_catalog_connector",
    method="PUT",
    path="/connectors/catalog/{connector_type}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.1",
    repeat="idempotent",
)


def update_catalog_connector(
    connector_type: str, *, body: ConnectorCatalogCreate | Mapping[str, object] | SupportsModelDump
) -> Request[CatalogConnectorResponse]:
    """Replace a connector type in the catalog, or create it.

    PUT /connectors/catalog/{connector_type}
    """
    return Request(
        ENDPOINT,
        f"/connectors/catalog/{segment('update_catalog_connector', 'connector_type', connector_type)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> CatalogConnectorResponse:
    from ...models.catalog_connector_response import CatalogConnectorResponse

    return CatalogConnectorResponse.from_dict(data)
