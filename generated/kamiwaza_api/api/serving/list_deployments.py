"""GET /serving/deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...models.ui_model_deployment import UIModelDeployment
    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.list_deployments",
    method="GET",
    path="/serving/deployments",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_deployments(
    *, model_id: UUID | str | None | Unset = UNSET, capability: Sequence[str] | None | Unset = UNSET
) -> Request[list[UIModelDeployment]]:
    """List the model deployments, optionally by capability.

    GET /serving/deployments
    """
    return Request(
        ENDPOINT,
        "/serving/deployments",
        _parse,
        query=pairs(("model_id", model_id), ("capability", capability)),
    )


def _parse(data: Any) -> list[UIModelDeployment]:
    from ...models.ui_model_deployment import UIModelDeployment

    answer: list[UIModelDeployment] = each(UIModelDeployment.from_dict)(data)
    return answer
