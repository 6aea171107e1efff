"""POST /cluster/remote/pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.federation_pair_request import FederationPairRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.handle_pair_federation",
    method="POST",
    path="/cluster/remote/pair",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def handle_pair_federation(
    *, body: FederationPairRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Handle a signed pairing request from a peer cluster.

    POST /cluster/remote/pair
    """
    return Request(ENDPOINT, "/cluster/remote/pair", parse_any, body=body)
