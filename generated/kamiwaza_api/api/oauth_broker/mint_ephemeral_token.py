"""POST /oauth-broker/tokens/mint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.mint_token_request import MintTokenRequest
    from ...models.mint_token_response import MintTokenResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.mint_ephemeral_token",
    method="POST",
    path="/oauth-broker/tokens/mint",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def mint_ephemeral_token(
    *, body: MintTokenRequest | Mapping[str, object] | SupportsModelDump
) -> Request[MintTokenResponse]:
    """Mint a short-lived provider token for a tool.

    POST /oauth-broker/tokens/mint
    """
    return Request(ENDPOINT, "/oauth-broker/tokens/mint", _parse, body=body)


def _parse(data: Any) -> MintTokenResponse:
    from ...models.mint_token_response import MintTokenResponse

    return MintTokenResponse.from_dict(data)
