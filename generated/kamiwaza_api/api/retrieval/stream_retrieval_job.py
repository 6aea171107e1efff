"""GET /retrieval/jobs/{job_id}/stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, Stream, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="retrieval.stream_retrieval_job",
    method="GET",
    path="/retrieval/jobs/{job_id}/stream",
    answer="sse",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
    stream=Stream(last=("complete",)),
)


def stream_retrieval_job(job_id: UUID | str) -> Request[bytes]:
    """Stream the content of a retrieval job as server-sent events.

    GET /retrieval/jobs/{job_id}/stream
    """
    return Request(
        ENDPOINT,
        f"/retrieval/jobs/{segment('stream_retrieval_job', 'job_id', job_id)}/stream",
        parse_bytes,
    )
