"""GET /workrooms/{workroom_id}/ingestion/summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.ingestion_summary_response import IngestionSummaryResponse

ENDPOINT = Endpoint(
    name="workrooms.get_ingestion_summary",
    method="GET",
    path="/workrooms/{workroom_id}/ingestion/summary",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_ingestion_summary(workroom_id: UUID | str) -> Request[IngestionSummaryResponse]:
    """Summarize what has been ingested into a workroom.

    GET /workrooms/{workroom_id}/ingestion/summary
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_ingestion_summary', 'workroom_id', workroom_id)}/ingestion/summary",
        _parse,
    )


def _parse(data: Any) -> IngestionSummaryResponse:
    from ...models.ingestion_summary_response import IngestionSummaryResponse

    return IngestionSummaryResponse.from_dict(data)
