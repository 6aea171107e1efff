"""GET /logger/deployments/type/{deployment_type}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.deployment_type import DeploymentType
    from ...models.log_list_response import LogListResponse

ENDPOINT = Endpoint(
    name="logs.list_logs_by_type",
    method="GET",
    path="/logger/deployments/type/{deployment_type}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_logs_by_type(deployment_type: DeploymentType | str) -> Request[LogListResponse]:
    """List the stored logs of one deployment type.

    GET /logger/deployments/type/{deployment_type}
    """
    return Request(
        ENDPOINT,
        f"/logger/deployments/type/{segment('list_logs_by_type', 'deployment_type', deployment_type)}",
        _parse,
    )


def _parse(data: Any) -> LogListResponse:
    from ...models.log_list_response import LogListResponse

    return LogListResponse.from_dict(data)
