"""GET /workrooms/{workroom_id}/lifecycle/summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_lifecycle_summary_response import WorkroomLifecycleSummaryResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom_lifecycle_summary",
    method="GET",
    path="/workrooms/{workroom_id}/lifecycle/summary",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_workroom_lifecycle_summary(
    workroom_id: UUID | str,
) -> Request[WorkroomLifecycleSummaryResponse]:
    """Summarize the resources, members and retention of a workroom.

    GET /workrooms/{workroom_id}/lifecycle/summary
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_workroom_lifecycle_summary', 'workroom_id', workroom_id)}/lifecycle/summary",
        _parse,
    )


def _parse(data: Any) -> WorkroomLifecycleSummaryResponse:
    from ...models.workroom_lifecycle_summary_response import WorkroomLifecycleSummaryResponse

    return WorkroomLifecycleSummaryResponse.from_dict(data)
