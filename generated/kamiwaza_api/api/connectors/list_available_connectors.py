"""GET /connectors/available."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.available_connector_list_response import AvailableConnectorListResponse

ENDPOINT = Endpoint(
    name="connectors.list_available_connectors",
    method="GET",
    path="/connectors/available",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def list_available_connectors() -> Request[AvailableConnectorListResponse]:
    """List the connectors that ordinary users can connect to.

    GET /connectors/available
    """
    return Request(ENDPOINT, "/connectors/available", _parse)


def _parse(data: Any) -> AvailableConnectorListResponse:
    from ...models.available_connector_list_response import AvailableConnectorListResponse

    return AvailableConnectorListResponse.from_dict(data)
