"""GET /workrooms/{workroom_id}/members/lookup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.lookup_workroom_user_response import LookupWorkroomUserResponse

ENDPOINT = Endpoint(
    name="workrooms.lookup_workroom_member_user",
    method="GET",
    path="/workrooms/{workroom_id}/members/lookup",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def lookup_workroom_member_user(
    workroom_id: UUID | str, *, email: str
) -> Request[LookupWorkroomUserResponse]:
    """Look up a user by email address before adding them to a workroom.

    GET /workrooms/{workroom_id}/members/lookup
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('lookup_workroom_member_user', 'workroom_id', workroom_id)}/members/lookup",
        _parse,
        query=pairs(("email", email)),
    )


def _parse(data: Any) -> LookupWorkroomUserResponse:
    from ...models.lookup_workroom_user_response import LookupWorkroomUserResponse

    return LookupWorkroomUserResponse.from_dict(data)
