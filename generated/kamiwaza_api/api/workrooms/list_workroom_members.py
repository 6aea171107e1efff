"""GET /workrooms/{workroom_id}/members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_member_list_response import WorkroomMemberListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_members",
    method="GET",
    path="/workrooms/{workroom_id}/members",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workroom_members(
    workroom_id: UUID | str, *, include_inactive: bool | None | Unset = UNSET
) -> Request[WorkroomMemberListResponse]:
    """List the members of a workroom.

    GET /workrooms/{workroom_id}/members
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_members', 'workroom_id', workroom_id)}/members",
        _parse,
        query=pairs(("include_inactive", include_inactive)),
    )


def _parse(data: Any) -> WorkroomMemberListResponse:
    from ...models.workroom_member_list_response import WorkroomMemberListResponse

    return WorkroomMemberListResponse.from_dict(data)
