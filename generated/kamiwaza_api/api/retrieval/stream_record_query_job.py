"""GET /retrieval/query-jobs/{job_id}/stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, Stream, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="retrieval.stream_record_query_job",
    method="GET",
    path="/retrieval/query-jobs/{job_id}/stream",
    answer="sse",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
    stream=Stream(last=("complete",)),
)


def stream_record_query_job(job_id: UUID | str) -> Request[bytes]:
    """Stream the records of a retrieval query as server-sent events.

    GET /retrieval/query-jobs/{job_id}/stream
    """
    return Request(
        ENDPOINT,
        f"/retrieval/query-jobs/{segment('stream_record_query_job', 'job_id', job_id)}/stream",
        parse_bytes,
    )
