"""DELETE /admin/workrooms/{workroom_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_workroom_response import DeleteWorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.admin_delete_workroom",
    method="DELETE",
    path="/admin/workrooms/{workroom_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="idempotent",
)


def admin_delete_workroom(workroom_id: UUID | str) -> Request[DeleteWorkroomResponse]:
    """Delete any workroom as an administrator.

    DELETE /admin/workrooms/{workroom_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/admin/workrooms/{segment('admin_delete_workroom', 'workroom_id', workroom_id)}",
        _parse,
    )


def _parse(data: Any) -> DeleteWorkroomResponse:
    from ...models.delete_workroom_response import DeleteWorkroomResponse

    return DeleteWorkroomResponse.from_dict(data)
