"""POST /ingestion/ingest/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.ingest_job_create import IngestJobCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="ingestion.add_job",
    method="POST",
    path="/ingestion/ingest/jobs",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="ingestion.job", id="@job_id"),
)


def add_job(*, body: IngestJobCreate | Mapping[str, object] | SupportsModelDump) -> Request[Any]:
    """Schedule an ingestion job under an id chosen by the caller.

    POST /ingestion/ingest/jobs
    """
    return Request(ENDPOINT, "/ingestion/ingest/jobs", parse_any, body=body)
