"""DELETE /dde/connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dde_connector_response import DdeConnectorResponse

ENDPOINT = Endpoint(
    name="dde.delete_connector",
    method="DELETE",
    path="/dde/connectors/{connector_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def delete_connector(connector_id: UUID | str) -> Request[DdeConnectorResponse]:
    """Delete a data-engine connector and return the deleted record.

    DELETE /dde/connectors/{connector_id}
    """
    return Request(
        ENDPOINT,
        f"/dde/connectors/{segment('delete_connector', 'connector_id', connector_id)}",
        _parse,
    )


def _parse(data: Any) -> DdeConnectorResponse:
    from ...models.dde_connector_response import DdeConnectorResponse

    return DdeConnectorResponse.from_dict(data)
