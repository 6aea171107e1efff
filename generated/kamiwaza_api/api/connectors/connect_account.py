"""POST /connectors/{connector_id}/connect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="connectors.connect_account",
    method="POST",
    path="/connectors/{connector_id}/connect",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
    starts=Start(kind="connectors.account", id="{connector_id}"),
)


def connect_account(connector_id: UUID | str) -> Request[Any]:
    """Start connecting the caller's account and return a login URL or device code.

    POST /connectors/{connector_id}/connect
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('connect_account', 'connector_id', connector_id)}/connect",
        parse_any,
    )
