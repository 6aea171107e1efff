"""GET /serving/deployment/{deployment_id}/logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.container_log_response import ContainerLogResponse

ENDPOINT = Endpoint(
    name="serving.get_deployment_logs",
    method="GET",
    path="/serving/deployment/{deployment_id}/logs",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_deployment_logs(deployment_id: UUID | str) -> Request[ContainerLogResponse]:
    """Return a snapshot of the container log of a model deployment.

    GET /serving/deployment/{deployment_id}/logs

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('get_deployment_logs', 'deployment_id', deployment_id)}/logs",
        _parse,
    )


def _parse(data: Any) -> ContainerLogResponse:
    from ...models.container_log_response import ContainerLogResponse

    return ContainerLogResponse.from_dict(data)
