"""DELETE /context/pipelines/{job_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, pairs, parse_none, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_pipeline_job",
    method="DELETE",
    path="/context/pipelines/{job_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_pipeline_job(
    job_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[None]:
    """Cancel a pipeline job and erase its history.

    DELETE /context/pipelines/{job_id}
    """
    return Request(
        ENDPOINT,
        f"/context/pipelines/{segment('delete_pipeline_job', 'job_id', job_id)}",
        parse_none,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )
