"""GET /context/pipelines/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.list_pipeline_jobs_status_type_0 import ListPipelineJobsStatusType0
    from ...models.pipeline_job import PipelineJob
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_pipeline_jobs",
    method="GET",
    path="/context/pipelines/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="offset", limit="limit", position="offset"),
)


def list_pipeline_jobs(
    *,
    status: ListPipelineJobsStatusType0 | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[list[PipelineJob]]:
    """List the pipeline jobs, optionally by status.

    GET /context/pipelines/
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/",
        _parse,
        query=pairs(("status", status), ("limit", limit), ("offset", offset)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> list[PipelineJob]:
    from ...models.pipeline_job import PipelineJob

    answer: list[PipelineJob] = each(PipelineJob.from_dict)(data)
    return answer
