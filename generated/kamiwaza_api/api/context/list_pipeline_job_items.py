"""GET /context/pipelines/{job_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.pipeline_job_items_response import PipelineJobItemsResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_pipeline_job_items",
    method="GET",
    path="/context/pipelines/{job_id}/items",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def list_pipeline_job_items(
    job_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[PipelineJobItemsResponse]:
    """List the items of one pipeline job.

    GET /context/pipelines/{job_id}/items
    """
    return Request(
        ENDPOINT,
        f"/context/pipelines/{segment('list_pipeline_job_items', 'job_id', job_id)}/items",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> PipelineJobItemsResponse:
    from ...models.pipeline_job_items_response import PipelineJobItemsResponse

    return PipelineJobItemsResponse.from_dict(data)
