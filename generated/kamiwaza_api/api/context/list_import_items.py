"""GET /context/pipelines/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.pipeline_items_response import PipelineItemsResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_import_items",
    method="GET",
    path="/context/pipelines/items",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def list_import_items(
    *, x_workroom_id: str | None | Unset = UNSET
) -> Request[PipelineItemsResponse]:
    """List the imported items of the workroom across all pipeline jobs.

    GET /context/pipelines/items
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/items",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> PipelineItemsResponse:
    from ...models.pipeline_items_response import PipelineItemsResponse

    return PipelineItemsResponse.from_dict(data)
