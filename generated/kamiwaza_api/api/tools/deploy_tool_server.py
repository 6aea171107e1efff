"""POST /tool/deploy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_tool_deployment import CreateToolDeployment
    from ...models.tool_deployment import ToolDeployment
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="tools.deploy_tool_server",
    method="POST",
    path="/tool/deploy",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="tools.deployment", id="id"),
)


def deploy_tool_server(
    *, body: CreateToolDeployment | Mapping[str, object] | SupportsModelDump
) -> Request[ToolDeployment]:
    """Deploy a tool server from a template named in the body.

    POST /tool/deploy
    """
    return Request(ENDPOINT, "/tool/deploy", _parse, body=body)


def _parse(data: Any) -> ToolDeployment:
    from ...models.tool_deployment import ToolDeployment

    return ToolDeployment.from_dict(data)
