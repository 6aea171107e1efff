"""Scheduled ingestion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue, SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.ingestion import IngestionJob, IngestionJobRequest
from kamiwaza_api.api.ingestion import add_job, status

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncIngestionJobsService(AsyncBaseService):
    """`client.ingestion.jobs`: read sources again and again."""

    async def create(
        self,
        name: str,
        *,
        schedule: str,
        source_type: str,
        conn_args: Mapping[str, JsonValue | SecretStr] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[IngestionJob]:
        """Have a source read by a schedule; the handle's `wait()` returns after its first run.

        `job_id` is a name of your choice, `schedule` a line of cron (`0 3 * * *`), `conn_args`
        what the kind of source takes; credentials may be `SecretStr`. That a job is known does
        not mean that the platform runs it: give `wait` a timeout.
        """
        body = IngestionJobRequest(
            job_id=name,
            schedule=schedule,
            source_type=source_type,
            conn_args=None if conn_args is None else dict(conn_args),
        )
        return await self._start(add_job(body=body), IngestionJob)

    async def get(
        self, job: IngestionJob | str, **call_options: Unpack[CallOptions]
    ) -> IngestionJob:
        """Return a job as of its last run. Raises ResourceNotFoundError if there is none."""
        return await self._call(status(str(identifier(job, "job"))), IngestionJob)

    def watch(
        self, job: IngestionJob | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[IngestionJob]:
        """Return the handle of a job made earlier or elsewhere; sends nothing."""
        return self._handle("ingestion.job", str(identifier(job, "job")), IngestionJob)
