"""DELETE /logger/deployments/{deployment_type}/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.deployment_type import DeploymentType
    from ...models.log_delete_response import LogDeleteResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="logs.delete_deployment_log",
    method="DELETE",
    path="/logger/deployments/{deployment_type}/{deployment_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="idempotent",
)


def delete_deployment_log(
    deployment_type: DeploymentType | str,
    deployment_id: str,
    *,
    confirm: bool | None | Unset = UNSET,
) -> Request[LogDeleteResponse]:
    """Delete the stored log of a deployment.

    DELETE /logger/deployments/{deployment_type}/{deployment_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/deployments/{segment('delete_deployment_log', 'deployment_type', deployment_type)}/{segment('delete_deployment_log', 'deployment_id', deployment_id)}",
        _parse,
        query=pairs(("confirm", confirm)),
    )


def _parse(data: Any) -> LogDeleteResponse:
    from ...models.log_delete_response import LogDeleteResponse

    return LogDeleteResponse.from_dict(data)
