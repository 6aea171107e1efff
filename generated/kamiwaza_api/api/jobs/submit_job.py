"""POST /cluster/jobs/submit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.job_submit_request import JobSubmitRequest
    from ...models.job_submit_response import JobSubmitResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="jobs.submit_job",
    method="POST",
    path="/cluster/jobs/submit",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
    starts=Start(kind="jobs.job", id="job_id"),
)


def submit_job(
    *, body: JobSubmitRequest | Mapping[str, object] | SupportsModelDump
) -> Request[JobSubmitResponse]:
    """Submit a cluster job and return its ids at once.

    POST /cluster/jobs/submit
    """
    return Request(ENDPOINT, "/cluster/jobs/submit", _parse, body=body)


def _parse(data: Any) -> JobSubmitResponse:
    from ...models.job_submit_response import JobSubmitResponse

    return JobSubmitResponse.from_dict(data)
