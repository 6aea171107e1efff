"""GET /serving/model_instance/{instance_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_instance import ModelInstance

ENDPOINT = Endpoint(
    name="serving.get_model_instance",
    method="GET",
    path="/serving/model_instance/{instance_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_instance(instance_id: UUID | str) -> Request[ModelInstance]:
    """Return one model instance.

    GET /serving/model_instance/{instance_id}
    """
    return Request(
        ENDPOINT,
        f"/serving/model_instance/{segment('get_model_instance', 'instance_id', instance_id)}",
        _parse,
    )


def _parse(data: Any) -> ModelInstance:
    from ...models.model_instance import ModelInstance

    return ModelInstance.from_dict(data)
