"""POST /ingestion/ingest/register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.source_registration_request import SourceRegistrationRequest
    from ...models.source_registration_response import SourceRegistrationResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="ingestion.register_source",
    method="POST",
    path="/ingestion/ingest/register",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def register_source(
    *, body: SourceRegistrationRequest | Mapping[str, object] | SupportsModelDump
) -> Request[SourceRegistrationResponse]:
    """Register an S3 or Postgres source in the catalog without copying its content.

    POST /ingestion/ingest/register
    """
    return Request(ENDPOINT, "/ingestion/ingest/register", _parse, body=body)


def _parse(data: Any) -> SourceRegistrationResponse:
    from ...models.source_registration_response import SourceRegistrationResponse

    return SourceRegistrationResponse.from_dict(data)
