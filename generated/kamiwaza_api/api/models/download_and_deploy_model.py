"""POST /models/download_and_deploy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.model_download_request import ModelDownloadRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="models.download_and_deploy_model",
    method="POST",
    path="/models/download_and_deploy",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def download_and_deploy_model(
    *, body: ModelDownloadRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Start downloading a model and deploy it afterwards if asked to.

    POST /models/download_and_deploy

    Requires the admin role.
    """
    return Request(ENDPOINT, "/models/download_and_deploy", parse_any, body=body)
