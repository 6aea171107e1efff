"""GET /model_configs/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_config import ModelConfig

ENDPOINT = Endpoint(
    name="models.list_model_configs",
    method="GET",
    path="/model_configs/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_model_configs(*, model_id: UUID | str) -> Request[list[ModelConfig]]:
    """List the configurations of a model addressed by its id in the query.

    GET /model_configs/
    """
    return Request(ENDPOINT, "/model_configs/", _parse, query=pairs(("model_id", model_id)))


def _parse(data: Any) -> list[ModelConfig]:
    from ...models.model_config import ModelConfig

    answer: list[ModelConfig] = each(ModelConfig.from_dict)(data)
    return answer
