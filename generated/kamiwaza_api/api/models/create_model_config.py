"""POST /model_configs/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_model_config import CreateModelConfig
    from ...models.model_config import ModelConfig
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.create_model_config",
    method="POST",
    path="/model_configs/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_model_config(
    *,
    body: CreateModelConfig | Mapping[str, object] | SupportsModelDump,
    force_replace_credentials: bool | None | Unset = UNSET,
) -> Request[ModelConfig]:
    """Create a model configuration.

    POST /model_configs/
    """
    return Request(
        ENDPOINT,
        "/model_configs/",
        _parse,
        query=pairs(("force_replace_credentials", force_replace_credentials)),
        body=body,
    )


def _parse(data: Any) -> ModelConfig:
    from ...models.model_config import ModelConfig

    return ModelConfig.from_dict(data)
