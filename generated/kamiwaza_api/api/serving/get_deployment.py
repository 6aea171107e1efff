"""GET /serving/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.ui_model_deployment import UIModelDeployment

ENDPOINT = Endpoint(
    name="serving.get_deployment",
    method="GET",
    path="/serving/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_deployment(deployment_id: UUID | str) -> Request[UIModelDeployment]:
    """Return one model deployment.

    GET /serving/deployment/{deployment_id}
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('get_deployment', 'deployment_id', deployment_id)}",
        _parse,
    )


def _parse(data: Any) -> UIModelDeployment:
    from ...models.ui_model_deployment import UIModelDeployment

    return UIModelDeployment.from_dict(data)
