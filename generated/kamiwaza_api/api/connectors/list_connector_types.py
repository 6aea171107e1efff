"""GET /connectors/types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.connector_type_list_response import ConnectorTypeListResponse

ENDPOINT = Endpoint(
    name="connectors.list_connector_types",
    method="GET",
    path="/connectors/types",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def list_connector_types() -> Request[ConnectorTypeListResponse]:
    """List the known connector types.

    GET /connectors/types
    """
    return Request(ENDPOINT, "/connectors/types", _parse)


def _parse(data: Any) -> ConnectorTypeListResponse:
    from ...models.connector_type_list_response import ConnectorTypeListResponse

    return ConnectorTypeListResponse.from_dict(data)
