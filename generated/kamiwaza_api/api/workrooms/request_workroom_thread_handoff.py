"""POST /workrooms/{workroom_id}/threads/{thread_key}/handoff."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_handoff_request import CreateWorkroomHandoffRequest
    from ...models.workroom_handoff_response import WorkroomHandoffResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.request_workroom_thread_handoff",
    method="POST",
    path="/workrooms/{workroom_id}/threads/{thread_key}/handoff",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def request_workroom_thread_handoff(
    workroom_id: UUID | str,
    thread_key: str,
    *,
    body: CreateWorkroomHandoffRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomHandoffResponse]:
    """Ask another member to take over a workroom thread.

    POST /workrooms/{workroom_id}/threads/{thread_key}/handoff
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('request_workroom_thread_handoff', 'workroom_id', workroom_id)}/threads/{segment('request_workroom_thread_handoff', 'thread_key', thread_key)}/handoff",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomHandoffResponse:
    from ...models.workroom_handoff_response import WorkroomHandoffResponse

    return WorkroomHandoffResponse.from_dict(data)
