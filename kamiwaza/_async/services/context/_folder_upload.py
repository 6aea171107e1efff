"""Storing the files of a local folder."""

from __future__ import annotations

import base64
import mimetypes
import os
from collections.abc import Callable, Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.bulk.calls import AsyncBatchCall
from kamiwaza.concurrency.primitives import async_run_blocking
from kamiwaza.domain.folder_upload import (
    MAX_SIZE,
    PATH,
    SOURCE_KIND,
    FailedUpload,
    FolderUpload,
    is_stored,
    newest_by_path,
    replaceable_text,
)
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.errors import APIStatusError, InvalidArgumentError, KamiwazaError, UnreadableFileError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.context_files import (
    ListedFile,
    RawFile,
    RawFileCreateRequest,
    RawFileEditRequest,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.uploads.folder import FolderFile, FolderFilter, FolderScan
from kamiwaza_api.api.context import create_raw_file, list_raw_files, update_raw_file

_NO_TEXT = 415


class AsyncFolderUploadMixin(AsyncBaseService):
    """Store the files of a folder."""

    async def upload_folder(
        self,
        folder: str | os.PathLike[str],
        *,
        include: str | Sequence[str] = (),
        exclude: str | Sequence[str] = (),
        prefix: str | None = None,
        follow_links: bool = False,
        in_flight: int = 4,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> FolderUpload:
        """Store the files of a folder and its subfolders, and return a report.

        Call it again to continue: files that are stored and have not changed are not sent. A file
        that cannot be read or stored does not end the upload; the report lists it with its error.
        The path of a file is in the `metadata` of its record, as `path`. A text of at most 65,535
        characters that changed replaces the stored one. The platform cannot replace other files, so
        these get a new record, and the old one stays. It refuses empty files, which are reported.

        Args:
            folder: the path of the folder.
            include: patterns of the files to upload, such as `*.pdf`. Default: all files.
            exclude: patterns of files and folders to leave out, such as `.git` or `drafts/*`. A
                pattern without a slash applies to names, one with a slash to the path inside.
            prefix: the text before the paths on the platform. Default: the name of the folder and a
                slash.
            follow_links: True enters folders that symbolic links lead to, each folder once. Links
                to files are always followed.
            in_flight: the most files that are sent at a time. Each takes four times its size.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker. It counts files.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: there is no such folder.
            AuthenticationError: the credentials are no longer valid. Call it again to continue.
        """
        chosen = FolderFilter(_patterns(include), _patterns(exclude))
        scan = FolderScan.of(folder, prefix, chosen, follow_links=follow_links)
        found = await async_run_blocking(scan.files)
        # The platform refuses a file without content.
        files = [file for file in found if file.size]
        room = workroom_id_of(workroom)
        stored = await self._stored(room) if files else {}

        async def prepare() -> AsyncBatchCall[FolderFile, RawFile | str]:
            async def send(batch: list[FolderFile]) -> list[RawFile | str]:
                return [await self._store(file, stored.get(file.path, []), room) for file in batch]

            return send

        run = self._bulk(
            "context.upload_folder", files, prepare,
            on_error="return", in_flight=in_flight, progress=progress,
        )  # fmt: skip
        results = [*zip(files, await run.collect(), strict=True)]
        return _report(scan, found, results)

    async def _stored(self, room: str | None) -> Mapping[str, list[ListedFile]]:
        """Return the files of folders that the workroom has, by their paths."""
        pages = self._pages(list_raw_files(x_workroom_id=room), ListedFile, page_size=200)
        return newest_by_path(await pages.to_list())

    async def _store(
        self, file: FolderFile, stored: list[ListedFile], room: str | None
    ) -> RawFile | str:
        """Return the record of a stored file, or its path if it was stored before."""
        content = await async_run_blocking(_content, file)
        if not stored:
            return await self._create(file, content, room)
        if is_stored(content, stored):
            return file.path
        text = replaceable_text(content)
        if text is None:
            return await self._create(file, content, room)
        request = update_raw_file(
            id_of(stored[0], "file"),
            body=RawFileEditRequest(content=text),
            if_match=stored[0].updated_at,
            x_workroom_id=room,
        )
        try:
            return await self._call(request, RawFile)
        except APIStatusError as error:
            if error.status_code != _NO_TEXT:
                raise
        return await self._create(file, content, room)

    async def _create(self, file: FolderFile, content: bytes, room: str | None) -> RawFile:
        body = RawFileCreateRequest(
            filename=file.local.name,
            content_base64=base64.b64encode(content).decode("ascii"),
            content_type=mimetypes.guess_type(file.local.name)[0],
            metadata={PATH: file.path},
            source_kind=SOURCE_KIND,
        )
        return await self._call(create_raw_file(body=body, x_workroom_id=room), RawFile)


def _patterns(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _content(file: FolderFile) -> bytes:
    """Return the bytes of a file.

    Raises:
        InvalidArgumentError: it is too large for one request.
        UnreadableFileError: it cannot be read.
    """
    try:
        if file.local.stat().st_size > MAX_SIZE:
            raise InvalidArgumentError(
                f"{file.path}: the file has more than {MAX_SIZE:,} bytes; use client.context.upload"
            )
        return file.local.read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"{file.path}: {error.strerror or error}") from error


def _report(
    scan: FolderScan,
    found: Sequence[FolderFile],
    results: Sequence[tuple[FolderFile, RawFile | str | KamiwazaError]],
) -> FolderUpload:
    """Return the report of an upload: what was stored, was there, failed or is empty."""
    failed = [FailedUpload(path, error) for path, error in scan.unreadable.items()]
    failed += [FailedUpload(f.path, e) for f, e in results if isinstance(e, KamiwazaError)]
    return FolderUpload(
        tuple(record for _, record in results if isinstance(record, RawFile)),
        tuple(path for _, path in results if isinstance(path, str)),
        tuple(failed),
        tuple(file.path for file in found if not file.size),
    )
