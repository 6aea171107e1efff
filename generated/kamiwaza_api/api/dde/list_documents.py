"""GET /dde/documents/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.document_list_response import DocumentListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="dde.list_documents",
    method="GET",
    path="/dde/documents/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
    paging=Paging(style="offset", items="items", limit="limit", position="offset", total="total"),
)


def list_documents(
    *,
    source_id: UUID | str,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    item_type: str | None | Unset = UNSET,
    tag: str | None | Unset = UNSET,
) -> Request[DocumentListResponse]:
    """List the indexed documents of one source, page by page.

    GET /dde/documents/
    """
    return Request(
        ENDPOINT,
        "/dde/documents/",
        _parse,
        query=pairs(
            ("source_id", source_id),
            ("limit", limit),
            ("offset", offset),
            ("item_type", item_type),
            ("tag", tag),
        ),
    )


def _parse(data: Any) -> DocumentListResponse:
    from ...models.document_list_response import DocumentListResponse

    return DocumentListResponse.from_dict(data)
