"""POST /cluster/federations/{federation_id}/diagnose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="federations.diagnose_federation",
    method="POST",
    path="/cluster/federations/{federation_id}/diagnose",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def diagnose_federation(federation_id: UUID | str) -> Request[Any]:
    """Diagnose the connection of a federation.

    POST /cluster/federations/{federation_id}/diagnose

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('diagnose_federation', 'federation_id', federation_id)}/diagnose",
        parse_any,
    )
