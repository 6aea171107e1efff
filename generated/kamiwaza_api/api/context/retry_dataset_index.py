"""POST /context/dataset-indexes/{binding_id}/retry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_dataset_index_response import CreateDatasetIndexResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.retry_dataset_index",
    method="POST",
    path="/context/dataset-indexes/{binding_id}/retry",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="never",
    starts=Start(kind="context.dataset_index", id="binding_id"),
)


def retry_dataset_index(
    binding_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[CreateDatasetIndexResponse]:
    """Retry a failed dataset index and return the job.

    POST /context/dataset-indexes/{binding_id}/retry
    """
    return Request(
        ENDPOINT,
        f"/context/dataset-indexes/{segment('retry_dataset_index', 'binding_id', binding_id)}/retry",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> CreateDatasetIndexResponse:
    from ...models.create_dataset_index_response import CreateDatasetIndexResponse

    return CreateDatasetIndexResponse.from_dict(data)
