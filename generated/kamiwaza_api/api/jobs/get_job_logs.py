"""GET /cluster/jobs/{job_id}/logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.job_logs import JobLogs

ENDPOINT = Endpoint(
    name="jobs.get_job_logs",
    method="GET",
    path="/cluster/jobs/{job_id}/logs",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_job_logs(job_id: UUID | str) -> Request[JobLogs]:
    """Return the log of a cluster job as one string.

    GET /cluster/jobs/{job_id}/logs
    """
    return Request(
        ENDPOINT, f"/cluster/jobs/{segment('get_job_logs', 'job_id', job_id)}/logs", _parse
    )


def _parse(data: Any) -> JobLogs:
    from ...models.job_logs import JobLogs

    return JobLogs.from_dict(data)
