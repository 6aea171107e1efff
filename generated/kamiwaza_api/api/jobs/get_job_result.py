"""GET /cluster/jobs/{job_id}/result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="jobs.get_job_result",
    method="GET",
    path="/cluster/jobs/{job_id}/result",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def get_job_result(job_id: UUID | str) -> Request[Any]:
    """Return the result of a cluster job that has succeeded.

    GET /cluster/jobs/{job_id}/result
    """
    return Request(
        ENDPOINT, f"/cluster/jobs/{segment('get_job_result', 'job_id', job_id)}/result", parse_any
    )
