"""POST /workrooms/{workroom_id}/threads/{thread_key}/turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_queued_turn_request import CreateWorkroomQueuedTurnRequest
    from ...models.workroom_queued_turn_enqueue_response import WorkroomQueuedTurnEnqueueResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.enqueue_workroom_thread_turn",
    method="POST",
    path="/workrooms/{workroom_id}/threads/{thread_key}/turns",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def enqueue_workroom_thread_turn(
    workroom_id: UUID | str,
    thread_key: str,
    *,
    body: CreateWorkroomQueuedTurnRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomQueuedTurnEnqueueResponse]:
    """Queue a turn in a workroom thread.

    POST /workrooms/{workroom_id}/threads/{thread_key}/turns
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('enqueue_workroom_thread_turn', 'workroom_id', workroom_id)}/threads/{segment('enqueue_workroom_thread_turn', 'thread_key', thread_key)}/turns",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomQueuedTurnEnqueueResponse:
    from ...models.workroom_queued_turn_enqueue_response import WorkroomQueuedTurnEnqueueResponse

    return WorkroomQueuedTurnEnqueueResponse.from_dict(data)
