# Written by scripts/unasync.py from kamiwaza/_async/services/jobs/__init__.py: edit that.
"""Jobs on the cluster: submit them, wait for them, read their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.job_options import JobCallOptions, JobMembers
from kamiwaza.schemas.jobs import (
    AnyJob,
    JobLogs,
    JobRecord,
    JobRunRequest,
    JobRunResult,
    JobSubmitRequest,
    job_id_of,
)
from kamiwaza_api.api.jobs import (
    cancel_job,
    get_job_logs,
    get_job_result,
    get_job_status,
    list_jobs,
    run_job,
    submit_job,
)

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page

# Seconds that `run` waits: for a job without a time limit, and beyond the limit of a job.
_RUN_TIMEOUT, _MARGIN = 3600.0, 60.0


class JobsService(BaseService):
    """`client.jobs`: submit jobs to the cluster, wait for them, read their results."""

    def submit(
        self,
        entrypoint: str,
        **options: Unpack[JobCallOptions],
    ) -> Operation[JobRecord]:
        """Submit a job and return the operation; read its return value with `result`.

        The request is not repeated after a lost answer: look into `list` then.

        Args:
            entrypoint: the command to run, as you type it in a shell.
            options: how to run it, see `JobMembers`, and the options of the call.

        Raises:
            OperationFailedError: from `wait()`, the job failed.
            OperationCancelledError: from `wait()`, the job was stopped.
        """
        members = cast("JobMembers", options)
        body = JobSubmitRequest(entrypoint=entrypoint, **members)
        return self._start(submit_job(body=body), JobRecord)

    def run(
        self,
        entrypoint: str,
        **options: Unpack[JobCallOptions],
    ) -> JobRunResult:
        """Run a short job in one request and return its result.

        If the connection breaks, the job continues, but its result is lost to the caller. The
        client waits an hour, or a minute longer than `timeout_seconds`.

        Args:
            entrypoint: the command to run, as you type it in a shell.
            options: how to run it, see `JobMembers`, and the options of the call.

        Raises:
            OperationFailedError: the job failed; `last` is the JobRunResult.
            OperationCancelledError: the job was stopped; `last` is the JobRunResult.
        """
        members = cast("JobMembers", options)
        body = JobRunRequest(entrypoint=entrypoint, **members)
        limit = body.timeout_seconds
        timeout = _RUN_TIMEOUT if limit is None else limit + _MARGIN
        result = self._call(run_job(body=body), JobRunResult, timeout=timeout)
        return result.raise_for_failure()

    def get(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JobRecord:
        """Return the record of a job.

        Args:
            job: the job, its operation, or its id.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return self._call(get_job_status(job_id_of(job)), JobRecord)

    def watch(
        self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[JobRecord]:
        """Return the operation of a job that was submitted earlier; sends nothing.

        Args:
            job: the job, its operation, or its id.
        """
        return self._handle("jobs.job", job_id_of(job), JobRecord)

    def result(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JsonValue:
        """Return the value that a job returned: any JSON.

        Args:
            job: the job, its operation, or its id.

        Raises:
            ConflictError: the job has not succeeded; wait for it first.
            GoneError: the log that holds the result has expired or has none. The job succeeded.
        """
        return self._call(get_job_result(job_id_of(job)), JsonValue)

    def logs(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JobLogs:
        """Return the output of a job so far.

        Args:
            job: the job, its operation, or its id.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return self._call(get_job_logs(job_id_of(job)), JobLogs)

    def cancel(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JobRecord:
        """Stop a job and return its record; a job that has ended stays as it is.

        Args:
            job: the job, its operation, or its id.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return self._call(cancel_job(job_id_of(job)), JobRecord)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[JobRecord]:
        """Return the jobs, the newest first, page by page.

        The platform gives access to the newest 10,100 jobs.

        Args:
            limit: the most items to return in all. Default: no limit.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            PaginationLimitError: while iterating, there are more jobs than the platform gives
                access to.
        """
        return self._pages(
            list_jobs(),
            JobRecord,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
