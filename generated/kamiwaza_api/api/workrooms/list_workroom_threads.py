"""GET /workrooms/{workroom_id}/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_thread_list_response import WorkroomThreadListResponse

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_threads",
    method="GET",
    path="/workrooms/{workroom_id}/threads",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workroom_threads(workroom_id: UUID | str) -> Request[WorkroomThreadListResponse]:
    """List the threads of a workroom.

    GET /workrooms/{workroom_id}/threads
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_threads', 'workroom_id', workroom_id)}/threads",
        _parse,
    )


def _parse(data: Any) -> WorkroomThreadListResponse:
    from ...models.workroom_thread_list_response import WorkroomThreadListResponse

    return WorkroomThreadListResponse.from_dict(data)
