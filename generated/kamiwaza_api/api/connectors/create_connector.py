"""POST /connectors/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.connector_create import ConnectorCreate
    from ...models.connector_response import ConnectorResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="connectors.create_connector",
    method="POST",
    path="/connectors/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="connectors.workload", id="id"),
)


def create_connector(
    *, body: ConnectorCreate | Mapping[str, object] | SupportsModelDump
) -> Request[ConnectorResponse]:
    """Create a connector and start providing its workload.

    POST /connectors/
    """
    return Request(ENDPOINT, "/connectors/", _parse, body=body)


def _parse(data: Any) -> ConnectorResponse:
    from ...models.connector_response import ConnectorResponse

    return ConnectorResponse.from_dict(data)
