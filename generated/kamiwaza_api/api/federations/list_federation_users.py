"""GET /cluster/federations/{federation_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="federations.list_federation_users",
    method="GET",
    path="/cluster/federations/{federation_id}/users",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="safe",
)


def list_federation_users(federation_id: UUID | str) -> Request[Any]:
    """List the users admitted from a federation.

    GET /cluster/federations/{federation_id}/users

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('list_federation_users', 'federation_id', federation_id)}/users",
        parse_any,
    )
