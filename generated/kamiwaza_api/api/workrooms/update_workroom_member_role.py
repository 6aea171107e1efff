"""PATCH /workrooms/{workroom_id}/members/{member_user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.update_workroom_member_request import UpdateWorkroomMemberRequest
    from ...models.workroom_member_response import WorkroomMemberResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.update_workroom_member_role",
    method="PATCH",
    path="/workrooms/{workroom_id}/members/{member_user_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def update_workroom_member_role(
    workroom_id: UUID | str,
    member_user_id: str,
    *,
    body: UpdateWorkroomMemberRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomMemberResponse]:
    """Change the role of a workroom member.

    PATCH /workrooms/{workroom_id}/members/{member_user_id}
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('update_workroom_member_role', 'workroom_id', workroom_id)}/members/{segment('update_workroom_member_role', 'member_user_id', member_user_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomMemberResponse:
    from ...models.workroom_member_response import WorkroomMemberResponse

    return WorkroomMemberResponse.from_dict(data)
