"""POST /ingestion/ingest/run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.active_ingest_request import ActiveIngestRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="ingestion.run_active",
    method="POST",
    path="/ingestion/ingest/run",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="ingestion.run", id=""),
)


def run_active(
    *, body: ActiveIngestRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Ingest a source now and return the URNs it produced.

    POST /ingestion/ingest/run
    """
    return Request(ENDPOINT, "/ingestion/ingest/run", parse_any, body=body)
