"""GET /tool/deployment/{deployment_id}/health."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.tool_health_check import ToolHealthCheck

ENDPOINT = Endpoint(
    name="tools.check_tool_health",
    method="GET",
    path="/tool/deployment/{deployment_id}/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def check_tool_health(deployment_id: UUID | str) -> Request[ToolHealthCheck]:
    """Check the health of a tool deployment.

    GET /tool/deployment/{deployment_id}/health
    """
    return Request(
        ENDPOINT,
        f"/tool/deployment/{segment('check_tool_health', 'deployment_id', deployment_id)}/health",
        _parse,
    )


def _parse(data: Any) -> ToolHealthCheck:
    from ...models.tool_health_check import ToolHealthCheck

    return ToolHealthCheck.from_dict(data)
