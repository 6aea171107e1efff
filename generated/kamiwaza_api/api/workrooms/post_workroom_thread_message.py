"""POST /workrooms/{workroom_id}/threads/{thread_key}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_thread_message_request import CreateWorkroomThreadMessageRequest
    from ...models.workroom_thread_message_response import WorkroomThreadMessageResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.post_workroom_thread_message",
    method="POST",
    path="/workrooms/{workroom_id}/threads/{thread_key}/messages",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def post_workroom_thread_message(
    workroom_id: UUID | str,
    thread_key: str,
    *,
    body: CreateWorkroomThreadMessageRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomThreadMessageResponse]:
    """Post a message to a workroom thread.

    POST /workrooms/{workroom_id}/threads/{thread_key}/messages
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('post_workroom_thread_message', 'workroom_id', workroom_id)}/threads/{segment('post_workroom_thread_message', 'thread_key', thread_key)}/messages",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomThreadMessageResponse:
    from ...models.workroom_thread_message_response import WorkroomThreadMessageResponse

    return WorkroomThreadMessageResponse.from_dict(data)
