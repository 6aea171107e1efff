"""POST /models/download/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.model_download_request import ModelDownloadRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="models.download_model",
    method="POST",
    path="/models/download/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def download_model(
    *, body: ModelDownloadRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Start downloading a model and return the ids of its files.

    POST /models/download/
    """
    return Request(ENDPOINT, "/models/download/", parse_any, body=body)
