"""GET /workrooms/{workroom_id}/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_event_list_response import WorkroomEventListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_events",
    method="GET",
    path="/workrooms/{workroom_id}/events",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="limit", items="items", limit="limit"),
)


def list_workroom_events(
    workroom_id: UUID | str, *, limit: int | None | Unset = UNSET
) -> Request[WorkroomEventListResponse]:
    """List the newest events of a workroom.

    GET /workrooms/{workroom_id}/events
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_events', 'workroom_id', workroom_id)}/events",
        _parse,
        query=pairs(("limit", limit)),
    )


def _parse(data: Any) -> WorkroomEventListResponse:
    from ...models.workroom_event_list_response import WorkroomEventListResponse

    return WorkroomEventListResponse.from_dict(data)
