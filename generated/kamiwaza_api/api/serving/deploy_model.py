"""POST /serving/deploy_model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import either
from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_model_deployment import CreateModelDeployment
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="serving.deploy_model",
    method="POST",
    path="/serving/deploy_model",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="serving.deployment", id=""),
)


def deploy_model(
    *, body: CreateModelDeployment | Mapping[str, object] | SupportsModelDump
) -> Request[bool | UUID]:
    """Deploy a model and return the id of the new deployment.

    POST /serving/deploy_model

    Requires the admin role.
    """
    return Request(ENDPOINT, "/serving/deploy_model", _parse, body=body)


def _parse(data: Any) -> bool | UUID:
    from uuid import UUID

    answer: bool | UUID = either(UUID)(data)
    return answer
