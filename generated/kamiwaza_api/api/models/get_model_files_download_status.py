"""GET /model_files/download_status/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.model_download_status import ModelDownloadStatus

ENDPOINT = Endpoint(
    name="models.get_model_files_download_status",
    method="GET",
    path="/model_files/download_status/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_files_download_status() -> Request[list[ModelDownloadStatus]]:
    """List the download status of model files.

    GET /model_files/download_status/
    """
    return Request(ENDPOINT, "/model_files/download_status/", _parse)


def _parse(data: Any) -> list[ModelDownloadStatus]:
    from ...models.model_download_status import ModelDownloadStatus

    answer: list[ModelDownloadStatus] = each(ModelDownloadStatus.from_dict)(data)
    return answer
