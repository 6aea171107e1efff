"""GET /admin/workrooms/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.admin_workroom_list_response import AdminWorkroomListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.admin_list_workrooms",
    method="GET",
    path="/admin/workrooms/",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="skip", items="items", limit="limit", position="skip"),
)


def admin_list_workrooms(
    *,
    include_deleted: bool | None | Unset = UNSET,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request[AdminWorkroomListResponse]:
    """List the workrooms of all users as an administrator.

    GET /admin/workrooms/

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        "/admin/workrooms/",
        _parse,
        query=pairs(("include_deleted", include_deleted), ("skip", skip), ("limit", limit)),
    )


def _parse(data: Any) -> AdminWorkroomListResponse:
    from ...models.admin_workroom_list_response import AdminWorkroomListResponse

    return AdminWorkroomListResponse.from_dict(data)
