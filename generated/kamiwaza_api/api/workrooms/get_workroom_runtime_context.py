"""GET /workrooms/{workroom_id}/runtime/context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_runtime_context_response import WorkroomRuntimeContextResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom_runtime_context",
    method="GET",
    path="/workrooms/{workroom_id}/runtime/context",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_workroom_runtime_context(
    workroom_id: UUID | str,
) -> Request[WorkroomRuntimeContextResponse]:
    """Return the caller's role and rights in a workroom.

    GET /workrooms/{workroom_id}/runtime/context
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_workroom_runtime_context', 'workroom_id', workroom_id)}/runtime/context",
        _parse,
    )


def _parse(data: Any) -> WorkroomRuntimeContextResponse:
    from ...models.workroom_runtime_context_response import WorkroomRuntimeContextResponse

    return WorkroomRuntimeContextResponse.from_dict(data)
