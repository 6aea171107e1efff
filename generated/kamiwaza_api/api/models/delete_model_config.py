"""DELETE /model_configs/{model_config_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="models.delete_model_config",
    method="DELETE",
    path="/model_configs/{model_config_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_model_config(model_config_id: UUID | str) -> Request[Any]:
    """Delete a model configuration.

    DELETE /model_configs/{model_config_id}
    """
    return Request(
        ENDPOINT,
        f"/model_configs/{segment('delete_model_config', 'model_config_id', model_config_id)}",
        parse_any,
    )
