"""GET /cluster/jobs/{job_id}/status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.job_record import JobRecord

ENDPOINT = Endpoint(
    name="jobs.get_job_status",
    method="GET",
    path="/cluster/jobs/{job_id}/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_job_status(job_id: UUID | str) -> Request[JobRecord]:
    """Return one cluster job with its status.

    GET /cluster/jobs/{job_id}/status
    """
    return Request(
        ENDPOINT, f"/cluster/jobs/{segment('get_job_status', 'job_id', job_id)}/status", _parse
    )


def _parse(data: Any) -> JobRecord:
    from ...models.job_record import JobRecord

    return JobRecord.from_dict(data)
