"""GET /tool/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.tool_deployment import ToolDeployment

ENDPOINT = Endpoint(
    name="tools.get_tool_deployment",
    method="GET",
    path="/tool/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_tool_deployment(deployment_id: UUID | str) -> Request[ToolDeployment]:
    """Return one tool deployment.

    GET /tool/deployment/{deployment_id}
    """
    return Request(
        ENDPOINT,
        f"/tool/deployment/{segment('get_tool_deployment', 'deployment_id', deployment_id)}",
        _parse,
    )


def _parse(data: Any) -> ToolDeployment:
    from ...models.tool_deployment import ToolDeployment

    return ToolDeployment.from_dict(data)
