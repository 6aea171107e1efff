# Written by scripts/unasync.py from kamiwaza/_async/services/context/documents.py: edit that.
"""The documents behind search results."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.context_files import DocumentLink, Sourced, source_urn_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import download_document, get_document_download_url

if TYPE_CHECKING:
    from kamiwaza.files.download_result import DownloadResult


class DocumentsService(BaseService):
    """`client.context.documents`: the documents behind search results, by their `source_urn`."""

    def get_url(
        self,
        document: Sourced | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DocumentLink:
        """Return a signed link to a document that works inside the cluster.

        Args:
            document: the `source_urn` of the document, or an object that has one: a stored file,
                metadata of a search result.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such document.
            InvalidArgumentError: the object has no `source_urn`.
        """
        request = get_document_download_url(
            source_urn_of(document), x_workroom_id=workroom_id_of(workroom)
        )
        return self._call(request, DocumentLink)

    def get_download_url(
        self,
        document: Sourced | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DocumentLink:
        """Return a signed link to a document that works everywhere.

        Anyone with the link can fetch the document without credentials. `download` fetches it for
        you.

        Args:
            document: the `source_urn` of the document, or an object that has one: a stored file,
                metadata of a search result.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such document.
            InvalidArgumentError: the object has no `source_urn`.
        """
        request = download_document(source_urn_of(document), x_workroom_id=workroom_id_of(workroom))
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
        """Download a document and return where it is.

        The document is fetched by a signed link without credentials. An expired link is renewed.

        Args:
            document: the `source_urn` of the document, or an object that has one: a stored file,
                metadata of a search result.
            path: a path, a folder (the server's file name is used, made safe), or a binary file
                open for writing.
            resume: continue an earlier download that was interrupted. False starts again.
            connections: parallel requests, 1 to 16. Default: more are added while that makes it
                faster.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.
            expected_sha256: the SHA-256 that the content must have, in hexadecimal.
            overwrite: replace a file that exists at the path.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such document.
            InvalidArgumentError: the object has no `source_urn`.
            DownloadError: the file cannot be written, or its checksum is wrong.
            TargetExistsError: there is a file at the path and `overwrite` is False.
        """
        return self._download(
            download_document(source_urn_of(document), x_workroom_id=workroom_id_of(workroom)),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )
