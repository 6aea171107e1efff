# Written by scripts/unasync.py from kamiwaza/_async/services/ingestion/jobs.py: edit that.
"""Scheduled ingestion of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue, SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.ingestion import IngestionJob, IngestionJobRequest
from kamiwaza_api.api.ingestion import add_job, status

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class IngestionJobsService(BaseService):
    """`client.ingestion.jobs`: ingest sources on a schedule."""

    def create(
        self,
        name: str,
        *,
        schedule: str,
        source_type: str,
        conn_args: Mapping[str, JsonValue | SecretStr] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[IngestionJob]:
        """Schedule the ingestion of a source and return the operation of its first run.

        A platform can accept a job that nothing runs, so give `wait()` a timeout.

        Args:
            name: the name of the job, which is its id.
            schedule: a cron expression, such as `0 3 * * *`.
            source_type: the kind of source, such as `s3` or `file`.
            conn_args: the settings of that kind of source. Give credentials as `SecretStr`.
        """
        body = IngestionJobRequest(
            job_id=name,
            schedule=schedule,
            source_type=source_type,
            conn_args=None if conn_args is None else dict(conn_args),
        )
        return self._start(add_job(body=body), IngestionJob)

    def get(self, job: IngestionJob | str, **call_options: Unpack[CallOptions]) -> IngestionJob:
        """Return a job with the result of its last run.

        Args:
            job: the job or its name.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return self._call(status(str(key_of(job, "job"))), IngestionJob)

    def watch(
        self, job: IngestionJob | str, **call_options: Unpack[CallOptions]
    ) -> Operation[IngestionJob]:
        """Return the operation of the first run of a job made earlier; sends nothing.

        Args:
            job: the job or its name.
        """
        return self._handle("ingestion.job", str(key_of(job, "job")), IngestionJob)
