"""GET /logger/deployments/{deployment_type}/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.deployment_type import DeploymentType
    from ...models.log_content import LogContent

ENDPOINT = Endpoint(
    name="logs.get_deployment_log_content",
    method="GET",
    path="/logger/deployments/{deployment_type}/{deployment_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def get_deployment_log_content(
    deployment_type: DeploymentType | str, deployment_id: UUID | str
) -> Request[LogContent]:
    """Return the stored log of a deployment, line by line.

    GET /logger/deployments/{deployment_type}/{deployment_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/deployments/{segment('get_deployment_log_content', 'deployment_type', deployment_type)}/{segment('get_deployment_log_content', 'deployment_id', deployment_id)}",
        _parse,
    )


def _parse(data: Any) -> LogContent:
    from ...models.log_content import LogContent

    return LogContent.from_dict(data)
