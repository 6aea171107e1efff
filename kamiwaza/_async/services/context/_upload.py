"""Uploading files into a workroom."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Unpack, cast
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.context_collections import CollectionInfo, collection_name_of
from kamiwaza.schemas.context_pipelines import PipelineJob
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import upload_file
from kamiwaza_api.types import File

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncUploadMixin(AsyncBaseService):
    """Upload files into a workroom."""

    async def upload(
        self,
        file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes],
        *,
        filename: str | None = None,
        content_type: str | None = None,
        collection: CollectionInfo | str | None = None,
        source_urn: str | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Upload a file, start to make it searchable, and return the operation.

        The file is read while it is sent; the platform accepts about 200 MB. `wait()` returns the
        job. A completed job may have failed files: look at its `ok`. A file that cannot be rewound
        is not sent again after a failure.

        Args:
            file: a path, bytes, an open binary file, or an iterator of bytes.
            filename: the name of the file. Default: that of the path or the open file.
            content_type: the MIME type of the file. Default: by its name.
            collection: the collection for the texts, or its name. Default: the platform's choice.
            source_urn: an URN of your own for the document. Default: the platform makes one.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: the file has no name and there is no `filename`.
        """
        request = upload_file(
            body={"file": _part(file, filename, content_type)},
            collection_name=collection_name_of(collection),
            source_urn=source_urn,
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._start(request, PipelineJob, started=PipelineJob, progress=progress)


def _part(
    file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes],
    filename: str | None,
    content_type: str | None,
) -> object:
    """Return a file as the part of a form.

    Raises:
        InvalidArgumentError: the file has no name.
    """
    if isinstance(file, str | os.PathLike):
        path = Path(file)
        return File(cast("BinaryIO", path), filename or path.name, content_type)
    named = filename or getattr(file, "name", None)
    if not isinstance(named, str) or not named:
        raise InvalidArgumentError("filename: this file has no name; give it one")
    return File(cast("BinaryIO", file), Path(named).name, content_type)
