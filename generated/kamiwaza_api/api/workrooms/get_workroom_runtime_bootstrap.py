"""GET /workrooms/{workroom_id}/runtime/bootstrap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_bootstrap_response import WorkroomBootstrapResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom_runtime_bootstrap",
    method="GET",
    path="/workrooms/{workroom_id}/runtime/bootstrap",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_workroom_runtime_bootstrap(workroom_id: UUID | str) -> Request[WorkroomBootstrapResponse]:
    """Return what a client needs to open a workroom in one answer.

    GET /workrooms/{workroom_id}/runtime/bootstrap
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_workroom_runtime_bootstrap', 'workroom_id', workroom_id)}/runtime/bootstrap",
        _parse,
    )


def _parse(data: Any) -> WorkroomBootstrapResponse:
    from ...models.workroom_bootstrap_response import WorkroomBootstrapResponse

    return WorkroomBootstrapResponse.from_dict(data)
