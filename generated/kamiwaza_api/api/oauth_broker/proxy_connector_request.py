"""POST /oauth-broker/connectors/{connector_id}/proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.connector_proxy_request import ConnectorProxyRequest
    from ...models.connector_proxy_response import ConnectorProxyResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.proxy_connector_request",
    method="POST",
    path="/oauth-broker/connectors/{connector_id}/proxy",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def proxy_connector_request(
    connector_id: UUID | str,
    *,
    body: ConnectorProxyRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[ConnectorProxyResponse]:
    """Proxy a provider request of a connector (workload identity only).

    POST /oauth-broker/connectors/{connector_id}/proxy
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/connectors/{segment('proxy_connector_request', 'connector_id', connector_id)}/proxy",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ConnectorProxyResponse:
    from ...models.connector_proxy_response import ConnectorProxyResponse

    return ConnectorProxyResponse.from_dict(data)
