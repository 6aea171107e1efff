"""POST /cluster/federations/{federation_id}/ping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="federations.ping_federation",
    method="POST",
    path="/cluster/federations/{federation_id}/ping",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def ping_federation(federation_id: UUID | str) -> Request[Any]:
    """Ping the remote cluster of a federation and tell whether it answered.

    POST /cluster/federations/{federation_id}/ping

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('ping_federation', 'federation_id', federation_id)}/ping",
        parse_any,
    )
