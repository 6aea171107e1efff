"""GET /serving/model_instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_instance import ModelInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.list_model_instances",
    method="GET",
    path="/serving/model_instances",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_model_instances(
    *, deployment_id: UUID | str | None | Unset = UNSET
) -> Request[list[ModelInstance]]:
    """List the model instances.

    GET /serving/model_instances
    """
    return Request(
        ENDPOINT, "/serving/model_instances", _parse, query=pairs(("deployment_id", deployment_id))
    )


def _parse(data: Any) -> list[ModelInstance]:
    from ...models.model_instance import ModelInstance

    answer: list[ModelInstance] = each(ModelInstance.from_dict)(data)
    return answer
