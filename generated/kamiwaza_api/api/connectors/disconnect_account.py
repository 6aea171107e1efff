"""POST /connectors/{connector_id}/disconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="connectors.disconnect_account",
    method="POST",
    path="/connectors/{connector_id}/disconnect",
    answer="none",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def disconnect_account(connector_id: UUID | str) -> Request[None]:
    """Disconnect the caller's account from a connector.

    POST /connectors/{connector_id}/disconnect
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('disconnect_account', 'connector_id', connector_id)}/disconnect",
        parse_none,
    )
