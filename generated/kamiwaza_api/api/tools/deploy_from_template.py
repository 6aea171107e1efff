"""POST /tool/deploy-template/{template_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deploy_from_template_request import DeployFromTemplateRequest
    from ...models.tool_deployment import ToolDeployment
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="tools.deploy_from_template",
    method="POST",
    path="/tool/deploy-template/{template_name}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="tools.deployment", id="id"),
)


def deploy_from_template(
    template_name: str,
    *,
    body: DeployFromTemplateRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[ToolDeployment]:
    """Deploy a tool server from a template named in the path.

    POST /tool/deploy-template/{template_name}
    """
    return Request(
        ENDPOINT,
        f"/tool/deploy-template/{segment('deploy_from_template', 'template_name', template_name)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ToolDeployment:
    from ...models.tool_deployment import ToolDeployment

    return ToolDeployment.from_dict(data)
