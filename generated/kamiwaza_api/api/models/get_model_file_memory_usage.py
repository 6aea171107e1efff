"""GET /model_files/{model_file_id}/memory_usage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="models.get_model_file_memory_usage",
    method="GET",
    path="/model_files/{model_file_id}/memory_usage",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_file_memory_usage(model_file_id: UUID | str) -> Request[int]:
    """Return the memory one model file needs, in bytes.

    GET /model_files/{model_file_id}/memory_usage
    """
    return Request(
        ENDPOINT,
        f"/model_files/{segment('get_model_file_memory_usage', 'model_file_id', model_file_id)}/memory_usage",
        _parse,
    )


def _parse(data: Any) -> int:
    answer: int = data
    return answer
