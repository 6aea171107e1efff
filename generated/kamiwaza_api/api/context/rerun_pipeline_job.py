"""POST /context/pipelines/{job_id}/rerun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.pipeline_job import PipelineJob
    from ...models.replay_pipeline_job_request import ReplayPipelineJobRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.rerun_pipeline_job",
    method="POST",
    path="/context/pipelines/{job_id}/rerun",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="never",
    starts=Start(kind="context.pipeline", id="id"),
)


def rerun_pipeline_job(
    job_id: UUID | str,
    *,
    body: ReplayPipelineJobRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[PipelineJob]:
    """Run all items of a pipeline job again as a new job.

    POST /context/pipelines/{job_id}/rerun
    """
    return Request(
        ENDPOINT,
        f"/context/pipelines/{segment('rerun_pipeline_job', 'job_id', job_id)}/rerun",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
