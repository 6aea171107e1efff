"""POST /ingestion/ingest/emit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.mcp_emit_request import MCPEmitRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="ingestion.emit",
    method="POST",
    path="/ingestion/ingest/emit",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def emit(*, body: MCPEmitRequest | Mapping[str, object] | SupportsModelDump) -> Request[Any]:
    """Emit one metadata change proposal to the catalog.

    POST /ingestion/ingest/emit
    """
    return Request(ENDPOINT, "/ingestion/ingest/emit", parse_any, body=body)
