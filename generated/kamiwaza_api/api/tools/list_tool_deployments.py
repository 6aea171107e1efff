"""GET /tool/deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.tool_deployment import ToolDeployment

ENDPOINT = Endpoint(
    name="tools.list_tool_deployments",
    method="GET",
    path="/tool/deployments",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_tool_deployments() -> Request[list[ToolDeployment]]:
    """List the tool deployments.

    GET /tool/deployments
    """
    return Request(ENDPOINT, "/tool/deployments", _parse)


def _parse(data: Any) -> list[ToolDeployment]:
    from ...models.tool_deployment import ToolDeployment

    answer: list[ToolDeployment] = each(ToolDeployment.from_dict)(data)
    return answer
