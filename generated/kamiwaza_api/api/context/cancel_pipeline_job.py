"""POST /context/pipelines/{job_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.pipeline_job import PipelineJob
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.cancel_pipeline_job",
    method="POST",
    path="/context/pipelines/{job_id}/cancel",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="never",
)


def cancel_pipeline_job(
    job_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[PipelineJob]:
    """Cancel a pipeline job but keep its history.

    POST /context/pipelines/{job_id}/cancel
    """
    return Request(
        ENDPOINT,
        f"/context/pipelines/{segment('cancel_pipeline_job', 'job_id', job_id)}/cancel",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
