"""Files as they were stored."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
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


class AsyncRawFilesService(AsyncBaseService):
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
        """Return one stored file's record. Raises ResourceNotFoundError if there is none.

        With `include_download_url` it has a signed link for use inside of the cluster, which
        lasts `expires_seconds` (30 to 3600); `get_download_url` gives one for everywhere.
        """
        request = get_raw_file(
            id_of(file, "file"),
            include_download_url=include_download_url,
            expires_seconds=expires_seconds,
            x_workroom_id=room_id(workroom),
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
        """Store a file without making it searchable; a text is stored as UTF-8.

        It travels as base64 in one request (100 MB at most): `context.upload` is better for large
        files. Raises ConflictError if one of that name or URN is there already.
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
        request = create_raw_file(body=body, x_workroom_id=room_id(workroom))
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
        """Replace the text of a file (65,535 characters at most) and return its new record.

        The platform only does so while the file is as it was when its `updated_at` was read,
        which is taken from `file` unless given as `if_match`. Raises ConflictError if it has
        changed since; that error's `current_token` is what its `updated_at` is now. Raises
        APIStatusError 415 if it is no text, GoneError if its content is lost.
        """
        token = if_match or (file.updated_at if isinstance(file, ListedFile | RawFile) else None)
        request = update_raw_file(
            id_of(file, "file"),
            body=RawFileEditRequest(content=content),
            if_match=token,
            x_workroom_id=room_id(workroom),
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
        """Return a file's record with a signed link in `download_url`.

        Whoever has the link can fetch the file, without credentials, for `expires_seconds` (30
        to 3600). `download` does all of it.
        """
        request = download_raw_file(
            id_of(file, "file"), expires_seconds=expires_seconds, x_workroom_id=room_id(workroom)
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
        """Download a file to a path, a folder or an open file, and check it.

        It is fetched by a signed link, without credentials; an expired link is renewed, and what
        was broken off goes on where it was. The checksum the platform knows is compared, or
        `expected_sha256`. Raises DownloadError, or FileExistsError unless `overwrite`.
        """
        request = download_raw_file(
            id_of(file, "file"), expires_seconds=expires_seconds, x_workroom_id=room_id(workroom)
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
        prefetch: int = PREFETCH,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[ListedFile]:
        """Return the workroom's stored files, or those of one URN, job or connector.

        The platform gives out pages of 200 at most.
        """
        request = list_raw_files(
            source_urn=source_urn,
            job_id=identifier(job, "job"),
            connector_id=identifier(connector, "connector"),
            include_markings=include_markings,
            x_workroom_id=room_id(workroom),
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
