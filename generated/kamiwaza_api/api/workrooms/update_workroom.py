"""PATCH /workrooms/{workroom_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.update_workroom import UpdateWorkroom
    from ...models.workroom_response import WorkroomResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.update_workroom",
    method="PATCH",
    path="/workrooms/{workroom_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def update_workroom(
    workroom_id: UUID | str, *, body: UpdateWorkroom | Mapping[str, object] | SupportsModelDump
) -> Request[WorkroomResponse]:
    """Update a workroom.

    PATCH /workrooms/{workroom_id}
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('update_workroom', 'workroom_id', workroom_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)
