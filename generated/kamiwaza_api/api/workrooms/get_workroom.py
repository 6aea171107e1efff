"""GET /workrooms/{workroom_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_response import WorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom",
    method="GET",
    path="/workrooms/{workroom_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_workroom(workroom_id: UUID | str) -> Request[WorkroomResponse]:
    """Return one workroom.

    GET /workrooms/{workroom_id}
    """
    return Request(
        ENDPOINT, f"/workrooms/{segment('get_workroom', 'workroom_id', workroom_id)}", _parse
    )


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)
