"""POST /dde/connectors/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.dde_connector_create import DdeConnectorCreate
    from ...models.dde_connector_response import DdeConnectorResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="dde.create_connector",
    method="POST",
    path="/dde/connectors/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def create_connector(
    *, body: DdeConnectorCreate | Mapping[str, object] | SupportsModelDump
) -> Request[DdeConnectorResponse]:
    """Create a data-engine connector.

    POST /dde/connectors/
    """
    return Request(ENDPOINT, "/dde/connectors/", _parse, body=body)


def _parse(data: Any) -> DdeConnectorResponse:
    from ...models.dde_connector_response import DdeConnectorResponse

    return DdeConnectorResponse.from_dict(data)
