"""POST /authz/groups/{group_id}/members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.group_member_request import GroupMemberRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.add_group_member",
    method="POST",
    path="/authz/groups/{group_id}/members",
    answer="none",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="never",
)


def add_group_member(
    group_id: str, *, body: GroupMemberRequest | Mapping[str, object] | SupportsModelDump
) -> Request[None]:
    """Add a user to a group.

    POST /authz/groups/{group_id}/members

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/groups/{segment('add_group_member', 'group_id', group_id)}/members",
        parse_none,
        body=body,
    )
