"""DELETE /model_files/{model_file_id}/download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model_download_cancel_response import ModelDownloadCancelResponse

ENDPOINT = Endpoint(
    name="models.cancel_model_download",
    method="DELETE",
    path="/model_files/{model_file_id}/download",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def cancel_model_download(model_file_id: UUID | str) -> Request[ModelDownloadCancelResponse]:
    """Cancel the download of one model file.

    DELETE /model_files/{model_file_id}/download
    """
    return Request(
        ENDPOINT,
        f"/model_files/{segment('cancel_model_download', 'model_file_id', model_file_id)}/download",
        _parse,
    )


def _parse(data: Any) -> ModelDownloadCancelResponse:
    from ...models.model_download_cancel_response import ModelDownloadCancelResponse

    return ModelDownloadCancelResponse.from_dict(data)
