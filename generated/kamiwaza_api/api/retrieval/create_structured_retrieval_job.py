"""POST /retrieval/query-jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.record_query_request import RecordQueryRequest
    from ...models.retrieval_job import RetrievalJob
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="retrieval.create_structured_retrieval_job",
    method="POST",
    path="/retrieval/query-jobs",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="retrieval.job", id="job_id"),
)


def create_structured_retrieval_job(
    *, body: RecordQueryRequest | Mapping[str, object] | SupportsModelDump
) -> Request[RetrievalJob]:
    """Query the records of a dataset with filters, ordering and a limit.

    POST /retrieval/query-jobs
    """
    return Request(ENDPOINT, "/retrieval/query-jobs", _parse, body=body)


def _parse(data: Any) -> RetrievalJob:
    from ...models.retrieval_job import RetrievalJob

    return RetrievalJob.from_dict(data)
