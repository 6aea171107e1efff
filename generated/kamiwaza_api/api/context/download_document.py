"""GET /context/download/documents/{source_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.document_download_response import DocumentDownloadResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.download_document",
    method="GET",
    path="/context/download/documents/{source_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def download_document(
    source_urn: str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DocumentDownloadResponse]:
    """Return a public download link for a source document.

    GET /context/download/documents/{source_urn}
    """
    return Request(
        ENDPOINT,
        f"/context/download/documents/{segment('download_document', 'source_urn', source_urn)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DocumentDownloadResponse:
    from ...models.document_download_response import DocumentDownloadResponse

    return DocumentDownloadResponse.from_dict(data)
