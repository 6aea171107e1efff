"""POST /workrooms/leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.leave_workroom_request import LeaveWorkroomRequest
    from ...models.leave_workroom_response import LeaveWorkroomResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.leave_workroom",
    method="POST",
    path="/workrooms/leave",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def leave_workroom(
    *, body: LeaveWorkroomRequest | Mapping[str, object] | SupportsModelDump | Unset = UNSET
) -> Request[LeaveWorkroomResponse]:
    """Leave the workroom the caller is in.

    POST /workrooms/leave
    """
    return Request(ENDPOINT, "/workrooms/leave", _parse, body=body)


def _parse(data: Any) -> LeaveWorkroomResponse:
    from ...models.leave_workroom_response import LeaveWorkroomResponse

    return LeaveWorkroomResponse.from_dict(data)
