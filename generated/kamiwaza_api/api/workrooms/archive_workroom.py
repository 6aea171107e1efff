"""POST /workrooms/{workroom_id}/archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_response import WorkroomResponse

ENDPOINT = Endpoint(
    name="workrooms.archive_workroom",
    method="POST",
    path="/workrooms/{workroom_id}/archive",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="workrooms.archive", id="{workroom_id}"),
)


def archive_workroom(workroom_id: UUID | str) -> Request[WorkroomResponse]:
    """Archive a workroom, which makes it read-only.

    POST /workrooms/{workroom_id}/archive
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('archive_workroom', 'workroom_id', workroom_id)}/archive",
        _parse,
    )


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)
