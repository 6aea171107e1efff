"""GET /model_files/{model_file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_file import ModelFile

ENDPOINT = Endpoint(
    name="models.get_model_file",
    method="GET",
    path="/model_files/{model_file_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_file(model_file_id: UUID | str) -> Request[ModelFile]:
    """Return one model file.

    GET /model_files/{model_file_id}
    """
    return Request(
        ENDPOINT,
        f"/model_files/{segment('get_model_file', 'model_file_id', model_file_id)}",
        _parse,
    )


def _parse(data: Any) -> ModelFile:
    from ...models.model_file import ModelFile

    return ModelFile.from_dict(data)
