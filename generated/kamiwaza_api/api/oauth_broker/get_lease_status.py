"""GET /oauth-broker/tokens/leases/{lease_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.lease_status_response import LeaseStatusResponse

ENDPOINT = Endpoint(
    name="oauth_broker.get_lease_status",
    method="GET",
    path="/oauth-broker/tokens/leases/{lease_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_lease_status(lease_id: str) -> Request[LeaseStatusResponse]:
    """Return the status of a token lease.

    GET /oauth-broker/tokens/leases/{lease_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/tokens/leases/{segment('get_lease_status', 'lease_id', lease_id)}",
        _parse,
    )


def _parse(data: Any) -> LeaseStatusResponse:
    from ...models.lease_status_response import LeaseStatusResponse

    return LeaseStatusResponse.from_dict(data)
