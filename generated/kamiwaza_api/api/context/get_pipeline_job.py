"""GET /context/pipelines/{job_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.pipeline_job import PipelineJob
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_pipeline_job",
    method="GET",
    path="/context/pipelines/{job_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_pipeline_job(
    job_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[PipelineJob]:
    """Return one pipeline job with its progress.

    GET /context/pipelines/{job_id}
    """
    return Request(
        ENDPOINT,
        f"/context/pipelines/{segment('get_pipeline_job', 'job_id', job_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
