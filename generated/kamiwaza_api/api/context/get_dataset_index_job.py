"""GET /context/dataset-index-jobs/{job_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dataset_index_job import DatasetIndexJob
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_dataset_index_job",
    method="GET",
    path="/context/dataset-index-jobs/{job_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_dataset_index_job(
    job_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DatasetIndexJob]:
    """Return one dataset index job with its stages.

    GET /context/dataset-index-jobs/{job_id}
    """
    return Request(
        ENDPOINT,
        f"/context/dataset-index-jobs/{segment('get_dataset_index_job', 'job_id', job_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DatasetIndexJob:
    from ...models.dataset_index_job import DatasetIndexJob

    return DatasetIndexJob.from_dict(data)
