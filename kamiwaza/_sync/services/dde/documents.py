# Written by scripts/unasync.py from kamiwaza/_async/services/dde/documents.py: edit that.
"""Documents that the data engine has indexed."""

from __future__ import annotations

import builtins
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.paging.page import Page
from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of, key_of
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
    """`client.dde.documents`: index, list and read documents of a source."""

    def get(
        self,
        document: IndexedDocument | UUID | str,
        *,
        source: DataConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> IndexedDocument:
        """Return one document of a source.

        Args:
            document: the document or its id.
            source: the connector of the source, or its id.

        Raises:
            ResourceNotFoundError: the source has no such document.
        """
        request = get_document(key_of(document, "document"), source_id=id_of(source, "source"))
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
        """Index one document of a source and return it.

        Without `job` the platform starts an ingestion for this document.

        Args:
            source_ref: the path or key of the document in its source.
            source: the connector of the source, or its id.
            item_type: the kind of document. Default: `document`.
            metadata: a JSON object to store with the document.
            security_marking: its marking. Default: the connector's.
            job: the id of the ingestion that the document belongs to.
            job_name: the name of the ingestion to start.
            job_config: the settings of the ingestion to start.

        Raises:
            RateLimitError: the source got too many documents, and the retries did not help.
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
    ) -> builtins.list[RejectedDocument]:
        """Return the documents held back from a page of `list`; sends nothing.

        Args:
            page: the page. It must have been requested, by iterating or awaiting it.
        """
        rejections = page.extra.get("rejections")
        items = rejections if isinstance(rejections, list) else []
        documents = (read_plain(RejectedDocument, item) for item in items)
        return [document for document in documents if document is not None]

    def list(
        self,
        source: DataConnector | UUID | str,
        *,
        item_type: str | None = None,
        tag: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[IndexedDocument]:
        """Return the documents of a source, page by page.

        The platform holds back documents that you may not see, so pages can be short and `total`
        can be larger than the number of items. `rejected` lists those held back.

        Args:
            source: the connector of the source, or its id.
            item_type: the kind of document, to return only that kind.
            tag: a tag, to return the documents that have it.
            limit: the most items to return in all. Default: no limit.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
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
