"""GET /serving/deployment/{deployment_id}/logs/patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.container_log_pattern_response import ContainerLogPatternResponse

ENDPOINT = Endpoint(
    name="serving.get_deployment_log_patterns",
    method="GET",
    path="/serving/deployment/{deployment_id}/logs/patterns",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_deployment_log_patterns(deployment_id: UUID | str) -> Request[ContainerLogPatternResponse]:
    """Find error patterns in the container log of a model deployment.

    GET /serving/deployment/{deployment_id}/logs/patterns

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('get_deployment_log_patterns', 'deployment_id', deployment_id)}/logs/patterns",
        _parse,
    )


def _parse(data: Any) -> ContainerLogPatternResponse:
    from ...models.container_log_pattern_response import ContainerLogPatternResponse

    return ContainerLogPatternResponse.from_dict(data)
