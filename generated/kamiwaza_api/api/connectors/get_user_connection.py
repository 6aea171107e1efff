"""GET /connectors/{connector_id}/connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="connectors.get_user_connection",
    method="GET",
    path="/connectors/{connector_id}/connection",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_user_connection(connector_id: UUID | str) -> Request[Any]:
    """Return the state of the caller's connection to a connector.

    GET /connectors/{connector_id}/connection
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('get_user_connection', 'connector_id', connector_id)}/connection",
        parse_any,
    )
