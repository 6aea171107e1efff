# Written by scripts/unasync.py from kamiwaza/_async/services/ingestion/jobs.py: edit that.
"""Scheduled ingestion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue, SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.ingestion import IngestionJob, IngestionJobRequest
from kamiwaza_api.api.ingestion import add_job, status

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class IngestionJobsService(BaseService):
    """`client.ingestion.jobs`: read sources again and again."""

    def create(
        self,
        name: str,
        *,
        schedule: str,
        source_type: str,
        conn_args: Mapping[str, JsonValue | SecretStr] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[IngestionJob]:
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
        return self._start(add_job(body=body), IngestionJob)

    def get(self, job: IngestionJob | str, **call_options: Unpack[CallOptions]) -> IngestionJob:
        """Return a job as of its last run. Raises ResourceNotFoundError if there is none."""
        return self._call(status(str(identifier(job, "job"))), IngestionJob)

    def watch(
        self, job: IngestionJob | str, **call_options: Unpack[CallOptions]
    ) -> Operation[IngestionJob]:
        """Return the handle of a job made earlier or elsewhere; sends nothing."""
        return self._handle("ingestion.job", str(identifier(job, "job")), IngestionJob)
