"""POST /workrooms/{workroom_id}/members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.add_workroom_member_request import AddWorkroomMemberRequest
    from ...models.workroom_member_response import WorkroomMemberResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.add_workroom_member",
    method="POST",
    path="/workrooms/{workroom_id}/members",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def add_workroom_member(
    workroom_id: UUID | str,
    *,
    body: AddWorkroomMemberRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomMemberResponse]:
    """Add a member to a workroom by email address.

    POST /workrooms/{workroom_id}/members
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('add_workroom_member', 'workroom_id', workroom_id)}/members",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomMemberResponse:
    from ...models.workroom_member_response import WorkroomMemberResponse

    return WorkroomMemberResponse.from_dict(data)
