"""POST /cluster/jobs/{job_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.job_record import JobRecord

ENDPOINT = Endpoint(
    name="jobs.cancel_job",
    method="POST",
    path="/cluster/jobs/{job_id}/cancel",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def cancel_job(job_id: UUID | str) -> Request[JobRecord]:
    """Cancel a cluster job.

    POST /cluster/jobs/{job_id}/cancel
    """
    return Request(
        ENDPOINT, f"/cluster/jobs/{segment('cancel_job', 'job_id', job_id)}/cancel", _parse
    )


def _parse(data: Any) -> JobRecord:
    from ...models.job_record import JobRecord

    return JobRecord.from_dict(data)
