"""GET /ingestion/ingest/status/{job_id}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="ingestion.status",
    method="GET",
    path="/ingestion/ingest/status/{job_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def status(job_id: str) -> Request[Any]:
    """Return when a scheduled ingestion job last ran and with what outcome.

    GET /ingestion/ingest/status/{job_id}
    """
    return Request(
        ENDPOINT, f"/ingestion/ingest/status/{segment('status', 'job_id', job_id)}", parse_any
    )
