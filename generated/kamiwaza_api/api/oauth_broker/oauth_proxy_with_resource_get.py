"""GET /oauth-broker/proxy/{provider}/{service}/{operation}/{resource_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="oauth_broker.oauth_proxy_with_resource_get",
    method="GET",
    path="/oauth-broker/proxy/{provider}/{service}/{operation}/{resource_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def oauth_proxy_with_resource_get(
    provider: str,
    service: str,
    operation: str,
    resource_id: str,
    *,
    app_id: UUID | str,
    tool_id: str,
) -> Request[Any]:
    """Call a provider operation on one resource by GET through the broker.

    GET /oauth-broker/proxy/{provider}/{service}/{operation}/{resource_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/proxy/{segment('oauth_proxy_with_resource_get', 'provider', provider)}/{segment('oauth_proxy_with_resource_get', 'service', service)}/{segment('oauth_proxy_with_resource_get', 'operation', operation)}/{segment('oauth_proxy_with_resource_get', 'resource_id', resource_id)}",
        parse_any,
        query=pairs(("app_id", app_id), ("tool_id", tool_id)),
    )
