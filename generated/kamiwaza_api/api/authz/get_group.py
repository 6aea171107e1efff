"""GET /authz/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.group_response import GroupResponse

ENDPOINT = Endpoint(
    name="authz.get_group",
    method="GET",
    path="/authz/groups/{group_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def get_group(group_id: str) -> Request[GroupResponse]:
    """Return one group.

    GET /authz/groups/{group_id}

    Requires the admin role.
    """
    return Request(ENDPOINT, f"/authz/groups/{segment('get_group', 'group_id', group_id)}", _parse)


def _parse(data: Any) -> GroupResponse:
    from ...models.group_response import GroupResponse

    return GroupResponse.from_dict(data)
