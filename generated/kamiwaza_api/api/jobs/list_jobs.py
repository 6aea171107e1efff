"""GET /cluster/jobs/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.job_record import JobRecord
    from ...types import Unset

ENDPOINT = Endpoint(
    name="jobs.list_jobs",
    method="GET",
    path="/cluster/jobs/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
    paging=Paging(style="offset", limit="limit", position="offset", max_position=10000),
)


def list_jobs(
    *, limit: int | None | Unset = UNSET, offset: int | None | Unset = UNSET
) -> Request[list[JobRecord]]:
    """List the cluster jobs, newest first.

    GET /cluster/jobs/
    """
    return Request(
        ENDPOINT, "/cluster/jobs/", _parse, query=pairs(("limit", limit), ("offset", offset))
    )


def _parse(data: Any) -> list[JobRecord]:
    from ...models.job_record import JobRecord

    answer: list[JobRecord] = each(JobRecord.from_dict)(data)
    return answer
