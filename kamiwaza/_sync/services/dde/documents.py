# Written by scripts/unasync.py from kamiwaza/_async/services/dde/documents.py: edit that.
"""Documents the data engine has indexed."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.paging.page import Page
from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.dde import (
    DataConnector,
    IndexDocumentRequest,
    IndexedDocument,
    RejectedDocument,
)
from kamiwaza.serialization.second_reading import read_plain
from kamiwaza_api.api.dde import create_document, get_document, list_documents


class IndexedDocumentsService(BaseService):
    """`client.dde.documents`: index documents of a source, list and read them."""

    def get(
        self,
        document: IndexedDocument | UUID | str,
        *,
        source: DataConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> IndexedDocument:
        """Return one document of a source (or of a connector's id).

        Raises ResourceNotFoundError if the source has none of that id.
        """
        request = get_document(identifier(document, "document"), source_id=id_of(source, "source"))
        return self._call(request, IndexedDocument)

    def index(
        self,
        source_ref: str,
        *,
        source: DataConnector | UUID | str,
        item_type: str | None = None,
        metadata: JsonObject | None = None,
        security_marking: str | None = None,
        job: UUID | str | None = None,
        job_name: str | None = None,
        job_config: JsonObject | None = None,
        **call_options: Unpack[CallOptions],
    ) -> IndexedDocument:
        """Index one document of a source (or of a connector's id) and return it.

        Args:
            source_ref: What the source calls it: its path, its key.
            source: The connector it comes through.
            item_type: What it is, `document` unless given.
            metadata: Anything to keep with it.
            security_marking: Its marking; None means that of the connector.
            job_id: The ingestion it belongs to; without one, an ingestion `job_name` with
                `job_config` is begun for it.
            job_name: What to call that ingestion.
            job_config: How that ingestion is to work.

        Raises RateLimitError if the source has had too many and waiting did not help.
        """
        body = IndexDocumentRequest(
            source_id=id_of(source, "source"),
            source_ref=source_ref,
            item_type=item_type,
            metadata=metadata,
            security_marking=security_marking,
            job_id=job,
            job_name=job_name,
            job_config=job_config,
        )
        return self._call(create_document(body=body), IndexedDocument)

    def rejected(
        self, page: Page[IndexedDocument], **call_options: Unpack[CallOptions]
    ) -> list[RejectedDocument]:
        """Return what was held back from a page of `list`, which has to be open; sends nothing."""
        found = page.extra.get("rejections")
        items = found if isinstance(found, list) else []
        read = (read_plain(RejectedDocument, item) for item in items)
        return [one for one in read if one is not None]

    def list(
        self,
        source: DataConnector | UUID | str,
        *,
        item_type: str | None = None,
        tag: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[IndexedDocument]:
        """Return the documents of a source (or of a connector's id), page by page.

        What the caller may not see is held back, so that pages are short and `total` counts more
        than come; `rejected` tells of a page which, and why. `limit` is the most wanted in all.
        """
        request = list_documents(source_id=id_of(source, "source"), item_type=item_type, tag=tag)
        return self._pages(
            request,
            IndexedDocument,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
