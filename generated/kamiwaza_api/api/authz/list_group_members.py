"""GET /authz/groups/{group_id}/members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.group_members_response import GroupMembersResponse

ENDPOINT = Endpoint(
    name="authz.list_group_members",
    method="GET",
    path="/authz/groups/{group_id}/members",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def list_group_members(group_id: str) -> Request[GroupMembersResponse]:
    """List the user ids of a group's members.

    GET /authz/groups/{group_id}/members

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/groups/{segment('list_group_members', 'group_id', group_id)}/members",
        _parse,
    )


def _parse(data: Any) -> GroupMembersResponse:
    from ...models.group_members_response import GroupMembersResponse

    return GroupMembersResponse.from_dict(data)
