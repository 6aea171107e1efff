"""POST /cluster/federations/preflight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.federation_preflight_request import FederationPreflightRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.preflight_federation",
    method="POST",
    path="/cluster/federations/preflight",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def preflight_federation(
    *, body: FederationPreflightRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Test whether a remote cluster can be reached, layer by layer.

    POST /cluster/federations/preflight

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/federations/preflight", parse_any, body=body)
