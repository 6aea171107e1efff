"""DELETE /cluster/federations/{federation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="federations.delete_federation",
    method="DELETE",
    path="/cluster/federations/{federation_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
)


def delete_federation(federation_id: UUID | str) -> Request[Any]:
    """Delete a federation.

    DELETE /cluster/federations/{federation_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('delete_federation', 'federation_id', federation_id)}",
        parse_any,
    )
