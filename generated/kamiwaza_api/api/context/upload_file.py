"""POST /context/upload/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.pipeline_job import PipelineJob
    from ...models.upload_file_form import UploadFileForm
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.upload_file",
    method="POST",
    path="/context/upload/",
    answer="json",
    encoding="multipart",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.pipeline", id="id"),
)


def upload_file(
    *,
    body: UploadFileForm | Mapping[str, object] | SupportsModelDump,
    collection_name: str | None | Unset = UNSET,
    source_urn: str | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[PipelineJob]:
    """Upload a file and start the pipeline job that processes it.

    POST /context/upload/
    """
    return Request(
        ENDPOINT,
        "/context/upload/",
        _parse,
        query=pairs(("collection_name", collection_name), ("source_urn", source_urn)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> PipelineJob:
    from ...models.pipeline_job import PipelineJob

    return PipelineJob.from_dict(data)
