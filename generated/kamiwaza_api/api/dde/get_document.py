"""GET /dde/documents/{document_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.document_record import DocumentRecord

ENDPOINT = Endpoint(
    name="dde.get_document",
    method="GET",
    path="/dde/documents/{document_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_document(document_id: UUID | str, *, source_id: UUID | str) -> Request[DocumentRecord]:
    """Return one indexed document of a source.

    GET /dde/documents/{document_id}
    """
    return Request(
        ENDPOINT,
        f"/dde/documents/{segment('get_document', 'document_id', document_id)}",
        _parse,
        query=pairs(("source_id", source_id)),
    )


def _parse(data: Any) -> DocumentRecord:
    from ...models.document_record import DocumentRecord

    return DocumentRecord.from_dict(data)
