"""PUT /connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.connector_response import ConnectorResponse
    from ...models.connector_update import ConnectorUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.update_connector",
    method="PUT",
    path="/connectors/{connector_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def update_connector(
    connector_id: UUID | str, *, body: ConnectorUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[ConnectorResponse]:
    """Update a connector.

    PUT /connectors/{connector_id}
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('update_connector', 'connector_id', connector_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ConnectorResponse:
    from ...models.connector_response import ConnectorResponse

    return ConnectorResponse.from_dict(data)
