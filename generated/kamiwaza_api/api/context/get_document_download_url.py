"""GET /context/documents/{source_urn}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.document_download_response import DocumentDownloadResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_document_download_url",
    method="GET",
    path="/context/documents/{source_urn}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_document_download_url(
    source_urn: str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DocumentDownloadResponse]:
    """Return a cluster-internal download link for a source document.

    GET /context/documents/{source_urn}
    """
    return Request(
        ENDPOINT,
        f"/context/documents/{segment('get_document_download_url', 'source_urn', source_urn)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DocumentDownloadResponse:
    from ...models.document_download_response import DocumentDownloadResponse

    return DocumentDownloadResponse.from_dict(data)
