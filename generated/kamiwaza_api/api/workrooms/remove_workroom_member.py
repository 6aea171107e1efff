"""DELETE /workrooms/{workroom_id}/members/{member_user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_member_response import WorkroomMemberResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.remove_workroom_member",
    method="DELETE",
    path="/workrooms/{workroom_id}/members/{member_user_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def remove_workroom_member(
    workroom_id: UUID | str,
    member_user_id: str,
    *,
    confirm_active_sessions: bool | None | Unset = UNSET,
) -> Request[WorkroomMemberResponse]:
    """Remove a member from a workroom.

    DELETE /workrooms/{workroom_id}/members/{member_user_id}
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('remove_workroom_member', 'workroom_id', workroom_id)}/members/{segment('remove_workroom_member', 'member_user_id', member_user_id)}",
        _parse,
        query=pairs(("confirm_active_sessions", confirm_active_sessions)),
    )


def _parse(data: Any) -> WorkroomMemberResponse:
    from ...models.workroom_member_response import WorkroomMemberResponse

    return WorkroomMemberResponse.from_dict(data)
