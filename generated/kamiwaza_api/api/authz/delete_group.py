"""DELETE /authz/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, pairs, parse_none, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.delete_group",
    method="DELETE",
    path="/authz/groups/{group_id}",
    answer="none",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def delete_group(group_id: str, *, cascade: str | None | Unset = UNSET) -> Request[None]:
    """Delete a group together with its memberships and grants.

    DELETE /authz/groups/{group_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/groups/{segment('delete_group', 'group_id', group_id)}",
        parse_none,
        query=pairs(("cascade", cascade)),
    )
