"""POST /connectors/{connector_id}/deploy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connector_deployment_response import ConnectorDeploymentResponse

ENDPOINT = Endpoint(
    name="connectors.deploy_connector_workload",
    method="POST",
    path="/connectors/{connector_id}/deploy",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
    starts=Start(kind="connectors.workload", id="{connector_id}"),
)


def deploy_connector_workload(connector_id: UUID | str) -> Request[ConnectorDeploymentResponse]:
    """Deploy the workload of a connector.

    POST /connectors/{connector_id}/deploy
    """
    return Request(
        ENDPOINT,
        f"/connectors/{segment('deploy_connector_workload', 'connector_id', connector_id)}/deploy",
        _parse,
    )


def _parse(data: Any) -> ConnectorDeploymentResponse:
    from ...models.connector_deployment_response import ConnectorDeploymentResponse

    return ConnectorDeploymentResponse.from_dict(data)
