"""Jobs on the cluster: submit, wait, read the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.jobs import (
    AnyJob,
    DelegatedAccess,
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
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza._async.paging.page import AsyncPage

# Seconds `run` waits where the job has no time limit, and beyond that of one that has.
_PATIENCE, _MARGIN = 3600.0, 60.0


class AsyncJobsService(AsyncBaseService):
    """`client.jobs`: jobs on the cluster: submit, wait, read the result."""

    async def submit(
        self,
        entrypoint: str,
        *,
        runtime_env: JsonObject | None = None,
        metadata: JsonObject | None = None,
        python_packages: Sequence[str] | None = None,
        timeout_seconds: int | None = None,
        delegated_access: DelegatedAccess | Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[JobRecord]:
        """Submit a job; its handle waits for it, then `result` has what it returned.

        Args:
            entrypoint: The command to run, as a shell would take it.
            runtime_env: The environment of the engine: `working_dir`, `env_vars`, ...
            metadata: Anything to find with the job's record.
            python_packages: Packages to install, as `name==version`, from the approved ones.
            timeout_seconds: Kept with the job; only `run` enforces it.
            delegated_access: The datasets and models it may use in the caller's name.

        A job that fails raises OperationFailedError when waited for, one that was stopped
        OperationCancelledError. Not repeated after a lost answer: look through `list` then.
        """
        body = JobSubmitRequest(
            entrypoint=entrypoint,
            runtime_env=runtime_env,
            metadata=metadata,
            python_packages=None if python_packages is None else [*python_packages],
            timeout_seconds=timeout_seconds,
            delegated_access=DelegatedAccess.of(delegated_access),
        )
        return await self._start(submit_job(body=body), JobRecord)

    async def run(
        self,
        entrypoint: str,
        *,
        runtime_env: JsonObject | None = None,
        metadata: JsonObject | None = None,
        python_packages: Sequence[str] | None = None,
        timeout_seconds: int | None = None,
        delegated_access: DelegatedAccess | Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> JobRunResult:
        """Run a job within one request and return its result; takes what `submit` takes.

        For short jobs: nothing is left of the wait if the connection breaks, while the job goes
        on. Waits an hour, or a minute longer than `timeout_seconds`, at the end of which the
        platform stops the job. Raises OperationFailedError or OperationCancelledError, whose
        `last` is the JobRunResult, if it does not end well.
        """
        body = JobRunRequest(
            entrypoint=entrypoint,
            runtime_env=runtime_env,
            metadata=metadata,
            python_packages=None if python_packages is None else [*python_packages],
            timeout_seconds=timeout_seconds,
            delegated_access=DelegatedAccess.of(delegated_access),
        )
        patience = _PATIENCE if timeout_seconds is None else timeout_seconds + _MARGIN
        result = await self._call(run_job(body=body), JobRunResult, timeout=patience)
        return result.raise_for_failure()

    async def get(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JobRecord:
        """Return a job (or of its id) as it is now. Raises ResourceNotFoundError without one."""
        return await self._call(get_job_status(job_id_of(job)), JobRecord)

    def watch(
        self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[JobRecord]:
        """Return the handle of a job submitted earlier or elsewhere; sends nothing."""
        return self._handle("jobs.job", job_id_of(job), JobRecord)

    async def result(
        self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]
    ) -> JsonValue:
        """Return what a job returned, whatever JSON it is.

        Raises ConflictError while it has not succeeded (wait for it first), and GoneError if its
        log, which holds the result, has expired or names none; the job succeeded all the same.
        """
        return await self._call(get_job_result(job_id_of(job)), JsonValue)

    async def logs(self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]) -> JobLogs:
        """Return what a job has written so far."""
        return await self._call(get_job_logs(job_id_of(job)), JobLogs)

    async def cancel(
        self, job: AnyJob | UUID | str, **call_options: Unpack[CallOptions]
    ) -> JobRecord:
        """Stop a job and return its record; one that has ended stays as it is."""
        return await self._call(cancel_job(job_id_of(job)), JobRecord)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[JobRecord]:
        """Return the jobs, the newest first, page by page, `limit` of them at most.

        The platform gives access to the newest 10,100; PaginationLimitError says that there are
        more.
        """
        return self._pages(
            list_jobs(),
            JobRecord,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
