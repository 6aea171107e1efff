"""POST /cluster/federations/resolve-address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.federation_resolve_request import FederationResolveRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.resolve_federation_address",
    method="POST",
    path="/cluster/federations/resolve-address",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def resolve_federation_address(
    *, body: FederationResolveRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Resolve the address of a remote cluster.

    POST /cluster/federations/resolve-address

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/federations/resolve-address", parse_any, body=body)
