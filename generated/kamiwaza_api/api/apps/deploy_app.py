"""POST /apps/deploy_app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.app_deployment import AppDeployment
    from ...models.create_app_deployment import CreateAppDeployment
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="apps.deploy_app",
    method="POST",
    path="/apps/deploy_app",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="apps.deployment", id="id"),
)


def deploy_app(
    *, body: CreateAppDeployment | Mapping[str, object] | SupportsModelDump
) -> Request[AppDeployment]:
    """Deploy an app from a template and return the new deployment.

    POST /apps/deploy_app
    """
    return Request(ENDPOINT, "/apps/deploy_app", _parse, body=body)


def _parse(data: Any) -> AppDeployment:
    from ...models.app_deployment import AppDeployment

    return AppDeployment.from_dict(data)
