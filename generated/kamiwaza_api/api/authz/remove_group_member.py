"""DELETE /authz/groups/{group_id}/members/{user_id}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="authz.remove_group_member",
    method="DELETE",
    path="/authz/groups/{group_id}/members/{user_id}",
    answer="none",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def remove_group_member(group_id: str, user_id: str) -> Request[None]:
    """Remove a user from a group.

    DELETE /authz/groups/{group_id}/members/{user_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/groups/{segment('remove_group_member', 'group_id', group_id)}/members/{segment('remove_group_member', 'user_id', user_id)}",
        parse_none,
    )
