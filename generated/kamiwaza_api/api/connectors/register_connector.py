"""POST /connectors/register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.connector_register_request import ConnectorRegisterRequest
    from ...models.connector_response import ConnectorResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.register_connector",
    method="POST",
    path="/connectors/register",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def register_connector(
    *, body: ConnectorRegisterRequest | Mapping[str, object] | SupportsModelDump
) -> Request[ConnectorResponse]:
    """Register a running connector by the manifest its endpoint serves.

    POST /connectors/register
    """
    return Request(ENDPOINT, "/connectors/register", _parse, body=body)


def _parse(data: Any) -> ConnectorResponse:
    from ...models.connector_response import ConnectorResponse

    return ConnectorResponse.from_dict(data)
