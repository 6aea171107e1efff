"""POST /authz/groups/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.group_create_request import GroupCreateRequest
    from ...models.group_response import GroupResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.create_group",
    method="POST",
    path="/authz/groups/",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="never",
)


def create_group(
    *, body: GroupCreateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[GroupResponse]:
    """Create a group.

    POST /authz/groups/

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/groups/", _parse, body=body)


def _parse(data: Any) -> GroupResponse:
    from ...models.group_response import GroupResponse

    return GroupResponse.from_dict(data)
