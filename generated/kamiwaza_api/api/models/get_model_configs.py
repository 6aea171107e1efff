"""GET /models/{model_id}/configs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_config import ModelConfig
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.get_model_configs",
    method="GET",
    path="/models/{model_id}/configs",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_configs(
    model_id: UUID | str, *, default: bool | None | Unset = UNSET
) -> Request[list[ModelConfig]]:
    """List the configurations of a model addressed by its id in the path.

    GET /models/{model_id}/configs
    """
    return Request(
        ENDPOINT,
        f"/models/{segment('get_model_configs', 'model_id', model_id)}/configs",
        _parse,
        query=pairs(("default", default)),
    )


def _parse(data: Any) -> list[ModelConfig]:
    from ...models.model_config import ModelConfig

    answer: list[ModelConfig] = each(ModelConfig.from_dict)(data)
    return answer
