"""GET /retrieval/jobs/{job_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.retrieval_job_status import RetrievalJobStatus

ENDPOINT = Endpoint(
    name="retrieval.get_retrieval_job",
    method="GET",
    path="/retrieval/jobs/{job_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
)


def get_retrieval_job(job_id: UUID | str) -> Request[RetrievalJobStatus]:
    """Return the status and progress of a retrieval job.

    GET /retrieval/jobs/{job_id}
    """
    return Request(
        ENDPOINT, f"/retrieval/jobs/{segment('get_retrieval_job', 'job_id', job_id)}", _parse
    )


def _parse(data: Any) -> RetrievalJobStatus:
    from ...models.retrieval_job_status import RetrievalJobStatus

    return RetrievalJobStatus.from_dict(data)
