"""POST /serving/external-endpoints/discover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.external_endpoint_discover_request import ExternalEndpointDiscoverRequest
    from ...models.external_endpoint_discover_response import ExternalEndpointDiscoverResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="serving.discover_external_endpoint_route",
    method="POST",
    path="/serving/external-endpoints/discover",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def discover_external_endpoint_route(
    *, body: ExternalEndpointDiscoverRequest | Mapping[str, object] | SupportsModelDump
) -> Request[ExternalEndpointDiscoverResponse]:
    """Discover the models behind an external endpoint.

    POST /serving/external-endpoints/discover
    """
    return Request(ENDPOINT, "/serving/external-endpoints/discover", _parse, body=body)


def _parse(data: Any) -> ExternalEndpointDiscoverResponse:
    from ...models.external_endpoint_discover_response import ExternalEndpointDiscoverResponse

    return ExternalEndpointDiscoverResponse.from_dict(data)
