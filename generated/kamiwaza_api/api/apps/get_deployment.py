"""GET /apps/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_deployment import AppDeployment

ENDPOINT = Endpoint(
    name="apps.get_deployment",
    method="GET",
    path="/apps/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_deployment(deployment_id: UUID | str) -> Request[AppDeployment]:
    """Return one app deployment.

    GET /apps/deployment/{deployment_id}
    """
    return Request(
        ENDPOINT,
        f"/apps/deployment/{segment('get_deployment', 'deployment_id', deployment_id)}",
        _parse,
    )


def _parse(data: Any) -> AppDeployment:
    from ...models.app_deployment import AppDeployment

    return AppDeployment.from_dict(data)
