"""GET /workrooms/{workroom_id}/role-history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_role_history_list_response import WorkroomRoleHistoryListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_role_history",
    method="GET",
    path="/workrooms/{workroom_id}/role-history",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="limit", items="items", limit="limit"),
)


def list_workroom_role_history(
    workroom_id: UUID | str, *, limit: int | None | Unset = UNSET
) -> Request[WorkroomRoleHistoryListResponse]:
    """List how the roles in a workroom have changed.

    GET /workrooms/{workroom_id}/role-history
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_role_history', 'workroom_id', workroom_id)}/role-history",
        _parse,
        query=pairs(("limit", limit)),
    )


def _parse(data: Any) -> WorkroomRoleHistoryListResponse:
    from ...models.workroom_role_history_list_response import WorkroomRoleHistoryListResponse

    return WorkroomRoleHistoryListResponse.from_dict(data)
