"""GET /workrooms/{workroom_id}/threads/{thread_key}/turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_queued_turn_list_response import WorkroomQueuedTurnListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_thread_turns",
    method="GET",
    path="/workrooms/{workroom_id}/threads/{thread_key}/turns",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="limit", items="items", limit="limit"),
)


def list_workroom_thread_turns(
    workroom_id: UUID | str, thread_key: str, *, limit: int | None | Unset = UNSET
) -> Request[WorkroomQueuedTurnListResponse]:
    """List the queued turns of a workroom thread.

    GET /workrooms/{workroom_id}/threads/{thread_key}/turns
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_thread_turns', 'workroom_id', workroom_id)}/threads/{segment('list_workroom_thread_turns', 'thread_key', thread_key)}/turns",
        _parse,
        query=pairs(("limit", limit)),
    )


def _parse(data: Any) -> WorkroomQueuedTurnListResponse:
    from ...models.workroom_queued_turn_list_response import WorkroomQueuedTurnListResponse

    return WorkroomQueuedTurnListResponse.from_dict(data)
