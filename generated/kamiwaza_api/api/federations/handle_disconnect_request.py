"""POST /cluster/remote/disconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.federation_disconnect_request import FederationDisconnectRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.handle_disconnect_request",
    method="POST",
    path="/cluster/remote/disconnect",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def handle_disconnect_request(
    *, body: FederationDisconnectRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Handle a signed disconnect request from a peer cluster.

    POST /cluster/remote/disconnect
    """
    return Request(ENDPOINT, "/cluster/remote/disconnect", parse_any, body=body)
