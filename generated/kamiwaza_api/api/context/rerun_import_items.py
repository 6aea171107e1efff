"""POST /context/pipelines/items/rerun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.pipeline_job import PipelineJob
    from ...models.rerun_pipeline_items_request import RerunPipelineItemsRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.rerun_import_items",
    method="POST",
    path="/context/pipelines/items/rerun",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="never",
    starts=Start(kind="context.pipeline", id="id"),
)


def rerun_import_items(
    *,
    body: RerunPipelineItemsRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[PipelineJob]:
    """Process chosen import items again as a new pipeline job.

    POST /context/pipelines/items/rerun
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/items/rerun",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
