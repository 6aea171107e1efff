"""GET /model_configs/{model_config_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_config import ModelConfig

ENDPOINT = Endpoint(
    name="models.get_model_config",
    method="GET",
    path="/model_configs/{model_config_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_config(model_config_id: UUID | str) -> Request[ModelConfig]:
    """Return one model configuration.

    GET /model_configs/{model_config_id}
    """
    return Request(
        ENDPOINT,
        f"/model_configs/{segment('get_model_config', 'model_config_id', model_config_id)}",
        _parse,
    )


def _parse(data: Any) -> ModelConfig:
    from ...models.model_config import ModelConfig

    return ModelConfig.from_dict(data)
