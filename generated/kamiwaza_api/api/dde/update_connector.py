"""PUT /dde/connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.dde_connector_response import DdeConnectorResponse
    from ...models.dde_connector_update import DdeConnectorUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="dde.update_connector",
    method="PUT",
    path="/dde/connectors/{connector_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def update_connector(
    connector_id: UUID | str, *, body: DdeConnectorUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[DdeConnectorResponse]:
    """Update a data-engine connector.

    PUT /dde/connectors/{connector_id}
    """
    return Request(
        ENDPOINT,
        f"/dde/connectors/{segment('update_connector', 'connector_id', connector_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> DdeConnectorResponse:
    from ...models.dde_connector_response import DdeConnectorResponse

    return DdeConnectorResponse.from_dict(data)
