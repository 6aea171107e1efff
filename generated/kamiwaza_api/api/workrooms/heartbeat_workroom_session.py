"""POST /workrooms/{workroom_id}/sessions/heartbeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.workroom_session_heartbeat_request import WorkroomSessionHeartbeatRequest
    from ...models.workroom_session_heartbeat_response import WorkroomSessionHeartbeatResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.heartbeat_workroom_session",
    method="POST",
    path="/workrooms/{workroom_id}/sessions/heartbeat",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def heartbeat_workroom_session(
    workroom_id: UUID | str,
    *,
    body: WorkroomSessionHeartbeatRequest
    | Mapping[str, object]
    | SupportsModelDump
    | Unset = UNSET,
) -> Request[WorkroomSessionHeartbeatResponse]:
    """Keep the caller's session in a workroom alive.

    POST /workrooms/{workroom_id}/sessions/heartbeat
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('heartbeat_workroom_session', 'workroom_id', workroom_id)}/sessions/heartbeat",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomSessionHeartbeatResponse:
    from ...models.workroom_session_heartbeat_response import WorkroomSessionHeartbeatResponse

    return WorkroomSessionHeartbeatResponse.from_dict(data)
