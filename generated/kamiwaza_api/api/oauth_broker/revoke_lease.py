"""DELETE /oauth-broker/tokens/leases/{lease_id}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="oauth_broker.revoke_lease",
    method="DELETE",
    path="/oauth-broker/tokens/leases/{lease_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def revoke_lease(lease_id: str) -> Request[None]:
    """Revoke a token lease.

    DELETE /oauth-broker/tokens/leases/{lease_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/tokens/leases/{segment('revoke_lease', 'lease_id', lease_id)}",
        parse_none,
    )
