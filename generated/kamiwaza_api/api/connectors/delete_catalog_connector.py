"""DELETE /connectors/catalog/{connector_type}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="connectors.delete_catalog_connector",
    method="DELETE",
    path="/connectors/catalog/{connector_type}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="idempotent",
)


def delete_catalog_connector(connector_type: str) -> Request[Any]:
    """Delete a connector type from the catalog.

    DELETE /connectors/catalog/{connector_type}
    """
    return Request(
        ENDPOINT,
        f"/connectors/catalog/{segment('delete_catalog_connector', 'connector_type', connector_type)}",
        parse_any,
    )
