"""POST /context/pipelines/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_pipeline_job import CreatePipelineJob
    from ...models.pipeline_job import PipelineJob
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_pipeline_job",
    method="POST",
    path="/context/pipelines/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.pipeline", id="id"),
)


def create_pipeline_job(
    *,
    body: CreatePipelineJob | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[PipelineJob]:
    """Start a pipeline job on files sent as base64.

    POST /context/pipelines/
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
