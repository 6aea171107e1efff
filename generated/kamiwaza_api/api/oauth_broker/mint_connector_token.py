"""POST /oauth-broker/tokens/connectors/{connector_id}/mint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.connector_mint_request import ConnectorMintRequest
    from ...models.connector_mint_response import ConnectorMintResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.mint_connector_token",
    method="POST",
    path="/oauth-broker/tokens/connectors/{connector_id}/mint",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def mint_connector_token(
    connector_id: UUID | str,
    *,
    body: ConnectorMintRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[ConnectorMintResponse]:
    """Mint a provider token for a connector (workload identity only).

    POST /oauth-broker/tokens/connectors/{connector_id}/mint
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/tokens/connectors/{segment('mint_connector_token', 'connector_id', connector_id)}/mint",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ConnectorMintResponse:
    from ...models.connector_mint_response import ConnectorMintResponse

    return ConnectorMintResponse.from_dict(data)
