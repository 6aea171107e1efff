"""GET /models/{model_id}/memory_usage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="models.get_model_memory_usage",
    method="GET",
    path="/models/{model_id}/memory_usage",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_memory_usage(model_id: UUID | str) -> Request[int]:
    """Return the memory a whole model needs, in bytes.

    GET /models/{model_id}/memory_usage
    """
    return Request(
        ENDPOINT,
        f"/models/{segment('get_model_memory_usage', 'model_id', model_id)}/memory_usage",
        _parse,
    )


def _parse(data: Any) -> int:
    answer: int = data
    return answer
