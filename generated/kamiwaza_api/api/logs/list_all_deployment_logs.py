"""GET /logger/deployments/all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.log_list_response import LogListResponse

ENDPOINT = Endpoint(
    name="logs.list_all_deployment_logs",
    method="GET",
    path="/logger/deployments/all",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_all_deployment_logs() -> Request[LogListResponse]:
    """List the stored logs of all deployments.

    GET /logger/deployments/all
    """
    return Request(ENDPOINT, "/logger/deployments/all", _parse)


def _parse(data: Any) -> LogListResponse:
    from ...models.log_list_response import LogListResponse

    return LogListResponse.from_dict(data)
