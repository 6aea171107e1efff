"""Pipeline jobs: files made searchable, step by step."""

from __future__ import annotations

import builtins
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services.context._imports import AsyncImportsMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.concurrency import primitives
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.context_pipeline_configs import Callback, PipelineConfig
from kamiwaza.schemas.context_pipelines import (
    CreatePipelineJob,
    JobStatus,
    PipelineFile,
    PipelineJob,
    ReplayPipelineJob,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    cancel_pipeline_job,
    create_pipeline_job,
    delete_pipeline_job,
    get_pipeline_job,
    get_supported_file_types,
    list_pipeline_jobs,
    rerun_pipeline_job,
    retry_pipeline_job,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza._async.paging.page import AsyncPage


class AsyncPipelinesService(AsyncImportsMixin):
    """`client.context.pipelines`: jobs that make files searchable, and imports.

    A completed job may have failed files: look at its `ok` and `failed_files`.
    """

    async def create(
        self,
        files: Sequence[PipelineFile | str | os.PathLike[str]],
        *,
        config: PipelineConfig | Mapping[str, object] | None = None,
        callback: Callback | Mapping[str, object] | None = None,
        force: bool | None = None,
        idempotency_key: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Start to make files searchable and return the operation.

        `wait()` returns the job. The files are sent as base64 in one request: use `context.upload`
        for large files. An idempotency key makes the request safe to repeat: the platform starts
        one job for all requests with the same key.

        Args:
            files: paths or PipelineFile objects, at least one.
            config: how the files are processed, as an object or its members. Default: the
                platform's own.
            callback: an URL that the platform calls when the job ends, as an object or its members.
                Default: none.
            force: process known files again. Default: False.
            idempotency_key: the key of the request, 1 to 255 characters. Default: a new key for
                each call.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: a file cannot be read, or `config` or `callback` has a wrong
                member.
        """
        body = CreatePipelineJob(
            files=await primitives.async_run_blocking(_read, files),
            config=config,
            callback=callback,
            force=force,
            idempotency_key=key_for(idempotency_key),
        )
        request = create_pipeline_job(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def get(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PipelineJob:
        """Return one job.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such job.
        """
        request = get_pipeline_job(id_of(job, "job"), x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, PipelineJob)

    async def cancel(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PipelineJob:
        """Cancel a job and return it.

        A job that has ended is not changed.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such job.
        """
        request = cancel_pipeline_job(id_of(job, "job"), x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, PipelineJob)

    async def delete(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a job, cancelling it first if it runs.

        The files that it processed stay.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such job.
        """
        await self._send(
            delete_pipeline_job(id_of(job, "job"), x_workroom_id=workroom_id_of(workroom))
        )

    async def retry(
        self,
        job: PipelineJob | UUID | str,
        *,
        force: bool | None = None,
        callback: Callback | Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Start a new job for the failed and unfinished files of a job, and return its operation.

        The old job stays; `request_snapshot.replayed_from_job_id` of the new job names it.

        Args:
            job: the job or its id.
            force: process unchanged files too. Default: as in the old job.
            callback: an URL that the platform calls when the job ends, as an object or its members.
                Default: none.
            idempotency_key: the key of the request, 1 to 255 characters. Default: a new key for
                each call.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ConflictError: the job has no failed or unfinished files.
            ResourceNotFoundError: the workroom has no such job.
        """
        body = ReplayPipelineJob(
            callback=callback,
            force=force,
            idempotency_key=key_for(idempotency_key),
        )
        request = retry_pipeline_job(
            id_of(job, "job"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def rerun(
        self,
        job: PipelineJob | UUID | str,
        *,
        force: bool | None = None,
        callback: Callback | Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Start a new job for all files of a job, and return its operation.

        The old job stays; `request_snapshot.replayed_from_job_id` of the new job names it.

        Args:
            job: the job or its id.
            force: process unchanged files too. Default: as in the old job.
            callback: an URL that the platform calls when the job ends, as an object or its members.
                Default: none.
            idempotency_key: the key of the request, 1 to 255 characters. Default: a new key for
                each call.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ConflictError: the job has not ended.
            ResourceNotFoundError: the workroom has no such job.
        """
        body = ReplayPipelineJob(
            callback=callback,
            force=force,
            idempotency_key=key_for(idempotency_key),
        )
        request = rerun_pipeline_job(
            id_of(job, "job"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    def watch(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Return the operation of a job that was started earlier; sends nothing.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        job_id, room = id_of(job, "job"), workroom_id_of(workroom)
        return self._handle("context.pipeline", job_id, PipelineJob, workroom=room)

    async def supported_types(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> builtins.list[str]:
        """Return the types of files that can be processed.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = get_supported_file_types(x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, list[str])

    def list(
        self,
        *,
        status: JobStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[PipelineJob]:
        """Return the jobs of a workroom, the newest first, one page at a time.

        Args:
            status: the state that the jobs must have, such as `running`. Default: any.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        return self._pages(
            list_pipeline_jobs(status=status, x_workroom_id=workroom_id_of(workroom)),
            PipelineJob,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
            filters=("status",),
        )


def _read(files: Sequence[PipelineFile | str | os.PathLike[str]]) -> Sequence[PipelineFile]:
    """Return files with their bytes.

    Raises:
        InvalidArgumentError: a file cannot be read.
    """
    try:
        return [
            one if isinstance(one, PipelineFile) else PipelineFile.from_path(one) for one in files
        ]
    except OSError as error:
        why = f"files: cannot read {error.filename}: {error.strerror}"
        raise InvalidArgumentError(why) from None
