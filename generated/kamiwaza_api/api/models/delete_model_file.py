"""DELETE /model_files/{model_file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="models.delete_model_file",
    method="DELETE",
    path="/model_files/{model_file_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_model_file(model_file_id: UUID | str) -> Request[Any]:
    """Delete a model file.

    DELETE /model_files/{model_file_id}
    """
    return Request(
        ENDPOINT,
        f"/model_files/{segment('delete_model_file', 'model_file_id', model_file_id)}",
        parse_any,
    )
