"""GET /connectors/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.connector_list_response import ConnectorListResponse

ENDPOINT = Endpoint(
    name="connectors.list_connectors",
    method="GET",
    path="/connectors/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_connectors() -> Request[ConnectorListResponse]:
    """List the configured connectors.

    GET /connectors/
    """
    return Request(ENDPOINT, "/connectors/", _parse)


def _parse(data: Any) -> ConnectorListResponse:
    from ...models.connector_list_response import ConnectorListResponse

    return ConnectorListResponse.from_dict(data)
