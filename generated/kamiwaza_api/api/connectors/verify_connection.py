"""POST /connectors/{connector_id}/verify."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="connectors.verify_connection",
    method="POST",
    path="/connectors/{connector_id}/verify",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def verify_connection(connector_id: UUID | str) -> Request[Any]:
    """Verify that the caller's connection to a connector works.

    POST /connectors/{connector_id}/verify
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('verify_connection', 'connector_id', connector_id)}/verify",
        parse_any,
    )
