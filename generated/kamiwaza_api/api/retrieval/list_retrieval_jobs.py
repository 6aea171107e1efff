"""GET /retrieval/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.retrieval_job import RetrievalJob
    from ...types import Unset

ENDPOINT = Endpoint(
    name="retrieval.list_retrieval_jobs",
    method="GET",
    path="/retrieval/jobs",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
    paging=Paging(style="offset", limit="limit", position="offset"),
)


def list_retrieval_jobs(
    *, limit: int | None | Unset = UNSET, offset: int | None | Unset = UNSET
) -> Request[list[RetrievalJob]]:
    """List the retrieval jobs.

    GET /retrieval/jobs
    """
    return Request(
        ENDPOINT, "/retrieval/jobs", _parse, query=pairs(("limit", limit), ("offset", offset))
    )


def _parse(data: Any) -> list[RetrievalJob]:
    from ...models.retrieval_job import RetrievalJob

    answer: list[RetrievalJob] = each(RetrievalJob.from_dict)(data)
    return answer
