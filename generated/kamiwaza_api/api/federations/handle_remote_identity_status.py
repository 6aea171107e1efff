"""POST /cluster/remote/identity-status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.federated_identity_challenge import FederatedIdentityChallenge
    from ...models.federated_identity_challenge_response import FederatedIdentityChallengeResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.handle_remote_identity_status",
    method="POST",
    path="/cluster/remote/identity-status",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def handle_remote_identity_status(
    *, body: FederatedIdentityChallenge | Mapping[str, object] | SupportsModelDump
) -> Request[FederatedIdentityChallengeResponse]:
    """Handle a signed identity check from a peer cluster.

    POST /cluster/remote/identity-status
    """
    return Request(ENDPOINT, "/cluster/remote/identity-status", _parse, body=body)


def _parse(data: Any) -> FederatedIdentityChallengeResponse:
    from ...models.federated_identity_challenge_response import FederatedIdentityChallengeResponse

    return FederatedIdentityChallengeResponse.from_dict(data)
