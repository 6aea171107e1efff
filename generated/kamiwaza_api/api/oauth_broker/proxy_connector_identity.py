"""POST /oauth-broker/connectors/{connector_id}/identity-proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.connector_identity_proxy_request import ConnectorIdentityProxyRequest
    from ...models.connector_proxy_response import ConnectorProxyResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.proxy_connector_identity",
    method="POST",
    path="/oauth-broker/connectors/{connector_id}/identity-proxy",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def proxy_connector_identity(
    connector_id: UUID | str,
    *,
    body: ConnectorIdentityProxyRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[ConnectorProxyResponse]:
    """Proxy an identity request of a connector (workload identity only).

    POST /oauth-broker/connectors/{connector_id}/identity-proxy
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/connectors/{segment('proxy_connector_identity', 'connector_id', connector_id)}/identity-proxy",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ConnectorProxyResponse:
    from ...models.connector_proxy_response import ConnectorProxyResponse

    return ConnectorProxyResponse.from_dict(data)
