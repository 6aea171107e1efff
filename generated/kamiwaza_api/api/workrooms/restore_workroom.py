"""POST /workrooms/{workroom_id}/restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_response import WorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.restore_workroom",
    method="POST",
    path="/workrooms/{workroom_id}/restore",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="workrooms.restore", id="{workroom_id}"),
)


def restore_workroom(workroom_id: UUID | str) -> Request[WorkroomResponse]:
    """Restore an archived workroom.

    POST /workrooms/{workroom_id}/restore
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('restore_workroom', 'workroom_id', workroom_id)}/restore",
        _parse,
    )


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)
