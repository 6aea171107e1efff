"""GET /logger/deployment/{deployment_id}/logs/patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.log_pattern_analysis import LogPatternAnalysis

ENDPOINT = Endpoint(
    name="logs.get_deployment_log_patterns_legacy",
    method="GET",
    path="/logger/deployment/{deployment_id}/logs/patterns",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def get_deployment_log_patterns_legacy(deployment_id: UUID | str) -> Request[LogPatternAnalysis]:
    """Find error patterns in a deployment's log at its legacy address.

    GET /logger/deployment/{deployment_id}/logs/patterns

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/deployment/{segment('get_deployment_log_patterns_legacy', 'deployment_id', deployment_id)}/logs/patterns",
        _parse,
    )


def _parse(data: Any) -> LogPatternAnalysis:
    from ...models.log_pattern_analysis import LogPatternAnalysis

    return LogPatternAnalysis.from_dict(data)
