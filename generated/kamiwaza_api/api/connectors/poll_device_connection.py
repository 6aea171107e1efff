"""POST /connectors/{connector_id}/connect/poll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.poll_device_connection",
    method="POST",
    path="/connectors/{connector_id}/connect/poll",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def poll_device_connection(
    connector_id: UUID | str, *, body: Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Ask whether a device-code connection has completed.

    POST /connectors/{connector_id}/connect/poll
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('poll_device_connection', 'connector_id', connector_id)}/connect/poll",
        parse_any,
        body=body,
    )
