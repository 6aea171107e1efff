"""POST /workrooms/{workroom_id}/enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.enter_workroom_response import EnterWorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.enter_workroom",
    method="POST",
    path="/workrooms/{workroom_id}/enter",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def enter_workroom(workroom_id: UUID | str) -> Request[EnterWorkroomResponse]:
    """Enter a workroom, possibly receiving a new access token.

    POST /workrooms/{workroom_id}/enter
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('enter_workroom', 'workroom_id', workroom_id)}/enter",
        _parse,
    )


def _parse(data: Any) -> EnterWorkroomResponse:
    from ...models.enter_workroom_response import EnterWorkroomResponse

    return EnterWorkroomResponse.from_dict(data)
