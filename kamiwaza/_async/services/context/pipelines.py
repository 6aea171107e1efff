"""Pipeline jobs: files made searchable, step by step."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services.context._imports import AsyncImportsMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.concurrency import primitives
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
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
    """`client.context.pipelines`: jobs that make files searchable, and what they imported.

    A job that is completed may have failed files: look at its `ok` and `failed_files`.
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
        """Begin to make files searchable and return the job's handle.

        `files` are paths, or what `PipelineFile` describes. Their bytes travel as base64 in one
        request: `context.upload` is better for large ones. `force` processes what is known
        already once more. The platform takes requests of one `idempotency_key` for the same one;
        without one a new key is sent, so that the request can be repeated after a failure on the
        way.
        """
        body = CreatePipelineJob.model_validate(
            {
                "files": await primitives.async_run_blocking(_read, files),
                "config": config,
                "callback": callback,
                "force": force,
                "idempotency_key": key_for(idempotency_key),
            }
        )
        request = create_pipeline_job(body=body, x_workroom_id=room_id(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def get(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PipelineJob:
        """Return one job. Raises ResourceNotFoundError if the workroom has none of that id."""
        request = get_pipeline_job(id_of(job, "job"), x_workroom_id=room_id(workroom))
        return await self._call(request, PipelineJob)

    async def cancel(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PipelineJob:
        """Cancel a job and return it; its history is kept. What is over stays as it is."""
        request = cancel_pipeline_job(id_of(job, "job"), x_workroom_id=room_id(workroom))
        return await self._call(request, PipelineJob)

    async def delete(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Cancel a job if it is under way, and forget it. Its files stay."""
        await self._send(delete_pipeline_job(id_of(job, "job"), x_workroom_id=room_id(workroom)))

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
        """Try the failed and unfinished files of a job again, in a new job, whose handle returns.

        The new job's `request_snapshot.replayed_from_job_id` is the old one; that one stays.
        Raises ConflictError if there is nothing to try again. `idempotency_key` is as in `create`.
        """
        body = ReplayPipelineJob.model_validate(
            {"callback": callback, "force": force, "idempotency_key": key_for(idempotency_key)}
        )
        request = retry_pipeline_job(id_of(job, "job"), body=body, x_workroom_id=room_id(workroom))
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
        """Process all files of a job again, in a new job, whose handle returns.

        Raises ConflictError while the job is under way. `idempotency_key` is as in `create`.
        """
        body = ReplayPipelineJob.model_validate(
            {"callback": callback, "force": force, "idempotency_key": key_for(idempotency_key)}
        )
        request = rerun_pipeline_job(id_of(job, "job"), body=body, x_workroom_id=room_id(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    def watch(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Return the handle of a job begun earlier or elsewhere; sends nothing."""
        job_id, room = id_of(job, "job"), room_id(workroom)
        return self._handle("context.pipeline", job_id, PipelineJob, workroom=room)

    async def supported_types(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[str]:
        """Return the kinds of files that can be processed."""
        request = get_supported_file_types(x_workroom_id=room_id(workroom))
        return await self._call(request, list[str])

    def list(
        self,
        *,
        status: JobStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[PipelineJob]:
        """Return the workroom's jobs, the newest first, optionally those in one state.

        The platform gives out pages of 100 at most.
        """
        return self._pages(
            list_pipeline_jobs(status=status, x_workroom_id=room_id(workroom)),
            PipelineJob,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
            filters=("status",),
        )


def _read(files: Sequence[PipelineFile | str | os.PathLike[str]]) -> Sequence[PipelineFile]:
    """Return files with their bytes. Raises InvalidArgumentError for one that cannot be read."""
    try:
        return [
            one if isinstance(one, PipelineFile) else PipelineFile.from_path(one) for one in files
        ]
    except OSError as error:
        why = f"files: cannot read {error.filename}: {error.strerror}"
        raise InvalidArgumentError(why) from None
