"""PUT /model_configs/{model_config_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_model_config import CreateModelConfig
    from ...models.model_config import ModelConfig
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.update_model_config",
    method="PUT",
    path="/model_configs/{model_config_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def update_model_config(
    model_config_id: UUID | str,
    *,
    body: CreateModelConfig | Mapping[str, object] | SupportsModelDump,
    force_replace_credentials: bool | None | Unset = UNSET,
) -> Request[ModelConfig]:
    """Replace a model configuration.

    PUT /model_configs/{model_config_id}
    """
    return Request(
        ENDPOINT,
        f"/model_configs/{segment('update_model_config', 'model_config_id', model_config_id)}",
        _parse,
        query=pairs(("force_replace_credentials", force_replace_credentials)),
        body=body,
    )


def _parse(data: Any) -> ModelConfig:
    from ...models.model_config import ModelConfig

    return ModelConfig.from_dict(data)
