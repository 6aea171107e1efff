"""GET /logger/deployments/{deployment_type}/{deployment_id}/patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.deployment_type import DeploymentType
    from ...models.log_pattern_analysis import LogPatternAnalysis

ENDPOINT = Endpoint(
    name="logs.analyze_deployment_patterns",
    method="GET",
    path="/logger/deployments/{deployment_type}/{deployment_id}/patterns",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def analyze_deployment_patterns(
    deployment_type: DeploymentType | str, deployment_id: UUID | str
) -> Request[LogPatternAnalysis]:
    """Find error patterns in the stored log of a deployment.

    GET /logger/deployments/{deployment_type}/{deployment_id}/patterns

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/deployments/{segment('analyze_deployment_patterns', 'deployment_type', deployment_type)}/{segment('analyze_deployment_patterns', 'deployment_id', deployment_id)}/patterns",
        _parse,
    )


def _parse(data: Any) -> LogPatternAnalysis:
    from ...models.log_pattern_analysis import LogPatternAnalysis

    return LogPatternAnalysis.from_dict(data)
