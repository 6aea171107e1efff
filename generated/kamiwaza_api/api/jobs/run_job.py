"""POST /cluster/jobs/run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.job_run_request import JobRunRequest
    from ...models.job_run_result import JobRunResult
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="jobs.run_job",
    method="POST",
    path="/cluster/jobs/run",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def run_job(
    *, body: JobRunRequest | Mapping[str, object] | SupportsModelDump
) -> Request[JobRunResult]:
    """Run a cluster job and hold the request until it has finished.

    POST /cluster/jobs/run
    """
    return Request(ENDPOINT, "/cluster/jobs/run", _parse, body=body)


def _parse(data: Any) -> JobRunResult:
    from ...models.job_run_result import JobRunResult

    return JobRunResult.from_dict(data)
