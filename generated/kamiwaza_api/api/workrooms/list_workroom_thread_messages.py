"""GET /workrooms/{workroom_id}/threads/{thread_key}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_thread_message_list_response import WorkroomThreadMessageListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_thread_messages",
    method="GET",
    path="/workrooms/{workroom_id}/threads/{thread_key}/messages",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="limit", items="items", limit="limit"),
)


def list_workroom_thread_messages(
    workroom_id: UUID | str, thread_key: str, *, limit: int | None | Unset = UNSET
) -> Request[WorkroomThreadMessageListResponse]:
    """List the messages of a workroom thread.

    GET /workrooms/{workroom_id}/threads/{thread_key}/messages
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_thread_messages', 'workroom_id', workroom_id)}/threads/{segment('list_workroom_thread_messages', 'thread_key', thread_key)}/messages",
        _parse,
        query=pairs(("limit", limit)),
    )


def _parse(data: Any) -> WorkroomThreadMessageListResponse:
    from ...models.workroom_thread_message_list_response import WorkroomThreadMessageListResponse

    return WorkroomThreadMessageListResponse.from_dict(data)
