"""POST /workrooms/{workroom_id}/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_thread_request import CreateWorkroomThreadRequest
    from ...models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.create_workroom_thread",
    method="POST",
    path="/workrooms/{workroom_id}/threads",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_workroom_thread(
    workroom_id: UUID | str,
    *,
    body: CreateWorkroomThreadRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomRuntimeThreadResponse]:
    """Create a thread in a workroom.

    POST /workrooms/{workroom_id}/threads
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('create_workroom_thread', 'workroom_id', workroom_id)}/threads",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomRuntimeThreadResponse:
    from ...models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse

    return WorkroomRuntimeThreadResponse.from_dict(data)
