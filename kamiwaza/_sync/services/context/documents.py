# Written by scripts/unasync.py from kamiwaza/_async/services/context/documents.py: edit that.
"""Documents by their URNs."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.context_files import DocumentLink, Sourced, source_urn_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import download_document, get_document_download_url

if TYPE_CHECKING:
    from kamiwaza.files.download_result import DownloadResult


class DocumentsService(BaseService):
    """`client.context.documents`: what search results come from, by `source_urn`."""

    def get_url(
        self,
        document: Sourced | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DocumentLink:
        """Return a signed link to a document for use inside of the cluster.

        Raises ResourceNotFoundError if the workroom has no such document.
        """
        request = get_document_download_url(
            source_urn_of(document), x_workroom_id=room_id(workroom)
        )
        return self._call(request, DocumentLink)

    def get_download_url(
        self,
        document: Sourced | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DocumentLink:
        """Return a signed link to a document; whoever has it can fetch it, without credentials.

        `download` does all of it. Raises ResourceNotFoundError if the workroom has no such
        document.
        """
        request = download_document(source_urn_of(document), x_workroom_id=room_id(workroom))
        return self._call(request, DocumentLink)

    def download(
        self,
        document: Sourced | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download a document to a path, a folder or an open file.

        It is fetched by a signed link, without credentials; an expired link is renewed, and what
        was broken off goes on where it was. Raises DownloadError, or FileExistsError unless
        `overwrite`.
        """
        return self._download(
            download_document(source_urn_of(document), x_workroom_id=room_id(workroom)),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )
