"""Stored files."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services.context._folder_upload import AsyncFolderUploadMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.connectors import Connector
from kamiwaza.schemas.context_files import (
    ListedFile,
    RawFile,
    RawFileCreateRequest,
    RawFileEditRequest,
)
from kamiwaza.schemas.context_pipelines import PipelineJob
from kamiwaza.schemas.dde import DataConnector
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_raw_file,
    download_raw_file,
    get_raw_file,
    list_raw_files,
    update_raw_file,
)

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage
    from kamiwaza.files.download_result import DownloadResult


class AsyncRawFilesService(AsyncFolderUploadMixin):
    """`client.context.files`: the files of a workroom as they were stored."""

    async def get(
        self,
        file: ListedFile | RawFile | UUID | str,
        *,
        include_download_url: bool | None = None,
        expires_seconds: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RawFile:
        """Return the record of one stored file.

        Args:
            file: the file or its id.
            include_download_url: add a signed link that works inside the cluster. Default: False.
            expires_seconds: seconds that the link lasts, 30 to 3600. Default: the platform's own.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such file.
        """
        request = get_raw_file(
            id_of(file, "file"),
            include_download_url=include_download_url,
            expires_seconds=expires_seconds,
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._call(request, RawFile)

    async def create(
        self,
        content: bytes | str,
        *,
        filename: str,
        content_type: str | None = None,
        metadata: JsonObject | None = None,
        source_kind: str | None = None,
        source_ref: JsonObject | None = None,
        source_urn: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RawFile:
        """Store a file without making it searchable and return its record.

        The content is sent as base64 in one request of at most 100 MB. Use `context.upload` for
        large files.

        Args:
            content: the bytes of the file, or a text, which is stored as UTF-8.
            filename: the name of the file, 1 to 255 characters.
            content_type: the MIME type. Default: the platform's own.
            metadata: a JSON object of your own.
            source_kind: a word for the origin of the file, chosen by you.
            source_ref: the origin of the file, as a JSON object.
            source_urn: an URN of your own for the document, at most 1024 characters.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ConflictError: there is a file of this name or URN.
            PayloadTooLargeError: the file is too large.
            PermissionDeniedError: the workroom is the Global workroom.
        """
        data = content.encode() if isinstance(content, str) else content
        body = RawFileCreateRequest(
            filename=filename,
            content_base64=base64.b64encode(data).decode("ascii"),
            content_type=content_type,
            metadata=metadata,
            source_kind=source_kind,
            source_ref=source_ref,
            source_urn=source_urn,
        )
        request = create_raw_file(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, RawFile)

    async def update_text(
        self,
        file: ListedFile | RawFile | UUID | str,
        content: str,
        *,
        if_match: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RawFile:
        """Replace the text of a stored file, if it has not changed since you read it.

        Args:
            file: the file or its id.
            content: the new text, at most 65,535 characters.
            if_match: the `updated_at` that the file must have. Default: that of `file`.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ConflictError: the file has changed meanwhile; `current_token` is its `updated_at` now.
            ResourceNotFoundError: the workroom has no such file.
            GoneError: the content of the file is lost.
            APIStatusError: the file is not a text (status 415).
        """
        token = if_match or (file.updated_at if isinstance(file, ListedFile | RawFile) else None)
        request = update_raw_file(
            id_of(file, "file"),
            body=RawFileEditRequest(content=content),
            if_match=token,
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._call(request, RawFile)

    async def get_download_url(
        self,
        file: ListedFile | RawFile | UUID | str,
        *,
        expires_seconds: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RawFile:
        """Return the record of a file with a signed link that works everywhere.

        The link is in `download_url`. Anyone with the link can fetch the file without credentials.
        `download` fetches it for you.

        Args:
            file: the file or its id.
            expires_seconds: seconds that the link lasts, 30 to 3600. Default: the platform's own.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such file.
        """
        request = download_raw_file(
            id_of(file, "file"),
            expires_seconds=expires_seconds,
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._call(request, RawFile)

    async def download(
        self,
        file: ListedFile | RawFile | UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        expires_seconds: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download a stored file, check it, and return where it is.

        The file is fetched by a signed link without credentials. An expired link is renewed.

        Args:
            file: the file or its id.
            path: a path, a folder (the server's file name is used, made safe), or a binary file
                open for writing.
            resume: continue an earlier download that was interrupted. False starts again.
            connections: parallel requests, 1 to 16. Default: more are added while that makes it
                faster.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.
            expected_sha256: the SHA-256 that the content must have, in hexadecimal. Default: the
                one that the platform knows.
            overwrite: replace a file that exists at the path.
            expires_seconds: seconds that a link lasts, 30 to 3600. Default: the platform's own.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such file.
            DownloadError: the file cannot be written, or its checksum is wrong.
            TargetExistsError: there is a file at the path and `overwrite` is False.
        """
        request = download_raw_file(
            id_of(file, "file"),
            expires_seconds=expires_seconds,
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._download(
            request,
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    def list(
        self,
        *,
        source_urn: str | None = None,
        job: PipelineJob | UUID | str | None = None,
        connector: Connector | DataConnector | UUID | str | None = None,
        include_markings: bool | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[ListedFile]:
        """Return the stored files of a workroom, one page at a time.

        Args:
            source_urn: the URN that the files must have. Default: any.
            job: the pipeline job that stored the files, or its id. Default: any.
            connector: the connector that the files come from, or its id. Default: any.
            include_markings: add the markings of each file. Default: False.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 200. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_raw_files(
            source_urn=source_urn,
            job_id=key_of(job, "job"),
            connector_id=key_of(connector, "connector"),
            include_markings=include_markings,
            x_workroom_id=workroom_id_of(workroom),
        )
        return self._pages(
            request,
            ListedFile,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
            filters=("source_urn", "job_id", "connector_id"),
        )
