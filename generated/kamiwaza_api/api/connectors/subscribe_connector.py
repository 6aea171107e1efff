"""POST /connectors/subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.connector_response import ConnectorResponse
    from ...models.connector_subscription_create import ConnectorSubscriptionCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.subscribe_connector",
    method="POST",
    path="/connectors/subscriptions",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def subscribe_connector(
    *, body: ConnectorSubscriptionCreate | Mapping[str, object] | SupportsModelDump
) -> Request[ConnectorResponse]:
    """Subscribe to a connector with a given manifest and endpoint.

    POST /connectors/subscriptions
    """
    return Request(ENDPOINT, "/connectors/subscriptions", _parse, body=body)


def _parse(data: Any) -> ConnectorResponse:
    from ...models.connector_response import ConnectorResponse

    return ConnectorResponse.from_dict(data)
