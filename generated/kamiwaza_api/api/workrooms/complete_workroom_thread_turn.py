"""POST /workrooms/{workroom_id}/threads/{thread_key}/turns/{turn_id}/complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.complete_workroom_queued_turn_request import CompleteWorkroomQueuedTurnRequest
    from ...models.workroom_queued_turn_completion_response import (
        WorkroomQueuedTurnCompletionResponse,
    )
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.complete_workroom_thread_turn",
    method="POST",
    path="/workrooms/{workroom_id}/threads/{thread_key}/turns/{turn_id}/complete",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def complete_workroom_thread_turn(
    workroom_id: UUID | str,
    thread_key: str,
    turn_id: UUID | str,
    *,
    body: CompleteWorkroomQueuedTurnRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomQueuedTurnCompletionResponse]:
    """Mark a queued turn of a workroom thread as complete.

    POST /workrooms/{workroom_id}/threads/{thread_key}/turns/{turn_id}/complete
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('complete_workroom_thread_turn', 'workroom_id', workroom_id)}/threads/{segment('complete_workroom_thread_turn', 'thread_key', thread_key)}/turns/{segment('complete_workroom_thread_turn', 'turn_id', turn_id)}/complete",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomQueuedTurnCompletionResponse:
    from ...models.workroom_queued_turn_completion_response import (
        WorkroomQueuedTurnCompletionResponse,
    )

    return WorkroomQueuedTurnCompletionResponse.from_dict(data)
