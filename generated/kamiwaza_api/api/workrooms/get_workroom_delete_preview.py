"""GET /workrooms/{workroom_id}/delete-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_delete_preview_response import WorkroomDeletePreviewResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom_delete_preview",
    method="GET",
    path="/workrooms/{workroom_id}/delete-preview",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_workroom_delete_preview(workroom_id: UUID | str) -> Request[WorkroomDeletePreviewResponse]:
    """Preview what deleting a workroom would remove and who would lose access.

    GET /workrooms/{workroom_id}/delete-preview
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_workroom_delete_preview', 'workroom_id', workroom_id)}/delete-preview",
        _parse,
    )


def _parse(data: Any) -> WorkroomDeletePreviewResponse:
    from ...models.workroom_delete_preview_response import WorkroomDeletePreviewResponse

    return WorkroomDeletePreviewResponse.from_dict(data)
