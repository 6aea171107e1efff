"""POST /cluster/federations/{federation_id}/users/{external_id}/revoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="federations.revoke_federation_user",
    method="POST",
    path="/cluster/federations/{federation_id}/users/{external_id}/revoke",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="never",
)


def revoke_federation_user(
    federation_id: UUID | str,
    external_id: str,
    *,
    cancel_in_flight_jobs: bool | None | Unset = UNSET,
) -> Request[Any]:
    """Revoke the access of a federated user, optionally cancelling running jobs.

    POST /cluster/federations/{federation_id}/users/{external_id}/revoke

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('revoke_federation_user', 'federation_id', federation_id)}/users/{segment('revoke_federation_user', 'external_id', external_id)}/revoke",
        parse_any,
        query=pairs(("cancel_in_flight_jobs", cancel_in_flight_jobs)),
    )
