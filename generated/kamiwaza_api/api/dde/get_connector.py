"""GET /dde/connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dde_connector_response import DdeConnectorResponse

ENDPOINT = Endpoint(
    name="dde.get_connector",
    method="GET",
    path="/dde/connectors/{connector_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_connector(connector_id: UUID | str) -> Request[DdeConnectorResponse]:
    """Return one data-engine connector.

    GET /dde/connectors/{connector_id}
    """
    return Request(
        ENDPOINT,
        f"/dde/connectors/{segment('get_connector', 'connector_id', connector_id)}",
        _parse,
    )


def _parse(data: Any) -> DdeConnectorResponse:
    from ...models.dde_connector_response import DdeConnectorResponse

    return DdeConnectorResponse.from_dict(data)
