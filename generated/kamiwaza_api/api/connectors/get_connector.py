"""GET /connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connector_response import ConnectorResponse

ENDPOINT = Endpoint(
    name="connectors.get_connector",
    method="GET",
    path="/connectors/{connector_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_connector(connector_id: UUID | str) -> Request[ConnectorResponse]:
    """Return one connector.

    GET /connectors/{connector_id}
    """
    return Request(
        ENDPOINT, f"/connectors/{segment('get_connector', 'connector_id', connector_id)}", _parse
    )


def _parse(data: Any) -> ConnectorResponse:
    from ...models.connector_response import ConnectorResponse

    return ConnectorResponse.from_dict(data)
