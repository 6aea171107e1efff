"""POST /retrieval/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.legacy_retrieval_request import LegacyRetrievalRequest
    from ...models.retrieval_job import RetrievalJob
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="retrieval.create_retrieval_job",
    method="POST",
    path="/retrieval/jobs",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.3",
    repeat="never",
    starts=Start(kind="retrieval.job", id="job_id"),
)


def create_retrieval_job(
    *, body: LegacyRetrievalRequest | Mapping[str, object] | SupportsModelDump
) -> Request[RetrievalJob]:
    """Create a job that retrieves the content of a dataset.

    POST /retrieval/jobs
    """
    return Request(ENDPOINT, "/retrieval/jobs", _parse, body=body)


def _parse(data: Any) -> RetrievalJob:
    from ...models.retrieval_job import RetrievalJob

    return RetrievalJob.from_dict(data)
