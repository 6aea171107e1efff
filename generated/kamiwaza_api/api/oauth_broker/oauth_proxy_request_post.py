"""POST /oauth-broker/proxy/{provider}/{service}/{operation}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="oauth_broker.oauth_proxy_request_post",
    method="POST",
    path="/oauth-broker/proxy/{provider}/{service}/{operation}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def oauth_proxy_request_post(
    provider: str, service: str, operation: str, *, app_id: UUID | str, tool_id: str
) -> Request[Any]:
    """Call a provider operation by POST through the broker.

    POST /oauth-broker/proxy/{provider}/{service}/{operation}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/proxy/{segment('oauth_proxy_request_post', 'provider', provider)}/{segment('oauth_proxy_request_post', 'service', service)}/{segment('oauth_proxy_request_post', 'operation', operation)}",
        parse_any,
        query=pairs(("app_id", app_id), ("tool_id", tool_id)),
    )
