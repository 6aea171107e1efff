"""DELETE /connectors/{connector_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="connectors.delete_connector",
    method="DELETE",
    path="/connectors/{connector_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_connector(connector_id: UUID | str) -> Request[None]:
    """Delete a connector.

    DELETE /connectors/{connector_id}
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('delete_connector', 'connector_id', connector_id)}",
        parse_none,
    )
