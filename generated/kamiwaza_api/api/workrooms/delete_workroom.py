"""DELETE /workrooms/{workroom_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_workroom_response import DeleteWorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.delete_workroom",
    method="DELETE",
    path="/workrooms/{workroom_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
    starts=Start(kind="workrooms.delete", id="{workroom_id}"),
)


def delete_workroom(workroom_id: UUID | str) -> Request[DeleteWorkroomResponse]:
    """Delete a workroom.

    DELETE /workrooms/{workroom_id}
    """
    return Request(
        ENDPOINT, f"/workrooms/{segment('delete_workroom', 'workroom_id', workroom_id)}", _parse
    )


def _parse(data: Any) -> DeleteWorkroomResponse:
    from ...models.delete_workroom_response import DeleteWorkroomResponse

    return DeleteWorkroomResponse.from_dict(data)
