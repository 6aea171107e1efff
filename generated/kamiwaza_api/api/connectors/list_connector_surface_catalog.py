"""GET /connectors/surfaces/workrooms/{workroom_id}/catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connector_catalog_response import ConnectorCatalogResponse

ENDPOINT = Endpoint(
    name="connectors.list_connector_surface_catalog",
    method="GET",
    path="/connectors/surfaces/workrooms/{workroom_id}/catalog",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def list_connector_surface_catalog(workroom_id: UUID | str) -> Request[ConnectorCatalogResponse]:
    """List the connector surfaces a workroom can use.

    GET /connectors/surfaces/workrooms/{workroom_id}/catalog
    """
    return Request(
        ENDPOINT,
        f"/connectors/surfaces/workrooms/{segment('list_connector_surface_catalog', 'workroom_id', workroom_id)}/catalog",
        _parse,
    )


def _parse(data: Any) -> ConnectorCatalogResponse:
    from ...models.connector_catalog_response import ConnectorCatalogResponse

    return ConnectorCatalogResponse.from_dict(data)
