"""POST /retrieval/jobs/{job_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.retrieval_job_status import RetrievalJobStatus

ENDPOINT = Endpoint(
    name="retrieval.cancel_retrieval_job",
    method="POST",
    path="/retrieval/jobs/{job_id}/cancel",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def cancel_retrieval_job(job_id: UUID | str) -> Request[RetrievalJobStatus]:
    """Cancel a retrieval job.

    POST /retrieval/jobs/{job_id}/cancel
    """
    return Request(
        ENDPOINT,
        f"/retrieval/jobs/{segment('cancel_retrieval_job', 'job_id', job_id)}/cancel",
        _parse,
    )


def _parse(data: Any) -> RetrievalJobStatus:
    from ...models.retrieval_job_status import RetrievalJobStatus

    return RetrievalJobStatus.from_dict(data)
