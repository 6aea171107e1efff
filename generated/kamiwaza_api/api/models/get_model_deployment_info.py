"""GET /models/{model_id}/deployment_info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="models.get_model_deployment_info",
    method="GET",
    path="/models/{model_id}/deployment_info",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_deployment_info(model_id: UUID | str) -> Request[Any]:
    """Return how a model is deployed, or that it is not.

    GET /models/{model_id}/deployment_info
    """
    return Request(
        ENDPOINT,
        f"/models/{segment('get_model_deployment_info', 'model_id', model_id)}/deployment_info",
        parse_any,
    )
