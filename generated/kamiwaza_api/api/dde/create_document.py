"""POST /dde/documents/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.document_record import DocumentRecord
    from ...models.index_document_request import IndexDocumentRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="dde.create_document",
    method="POST",
    path="/dde/documents/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def create_document(
    *, body: IndexDocumentRequest | Mapping[str, object] | SupportsModelDump
) -> Request[DocumentRecord]:
    """Index a document.

    POST /dde/documents/
    """
    return Request(ENDPOINT, "/dde/documents/", _parse, body=body)


def _parse(data: Any) -> DocumentRecord:
    from ...models.document_record import DocumentRecord

    return DocumentRecord.from_dict(data)
