"""GET /authz/groups/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.group_response import GroupResponse

ENDPOINT = Endpoint(
    name="authz.list_groups",
    method="GET",
    path="/authz/groups/",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def list_groups() -> Request[list[GroupResponse]]:
    """List the groups.

    GET /authz/groups/

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/groups/", _parse)


def _parse(data: Any) -> list[GroupResponse]:
    from ...models.group_response import GroupResponse

    answer: list[GroupResponse] = each(GroupResponse.from_dict)(data)
    return answer
